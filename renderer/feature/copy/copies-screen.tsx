import type { Screen } from '../../app/screens.tsx'
import { CopyList } from './copy-list.tsx'
import { CopyPage } from './copy-page.tsx'
import { ProvideForm } from './provide-form.tsx'
import '../request/request.css'
import './copy.css'

export const CopiesScreen: Screen<'copies'> = ({ route }) => {
  if (route.copyId !== undefined) return <CopyPage copyId={route.copyId} />
  return route.requestId === undefined ? <CopyList /> : <ProvideForm requestId={route.requestId} />
}
