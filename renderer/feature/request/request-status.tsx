import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFolderOpen from '@tabler/icons-react/dist/esm/icons/IconFolderOpen.mjs'
import type { RequestSummary } from '../../../domain/request/request.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { type StateKind, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

const looks: Readonly<Record<RequestSummary['status'], { readonly kind: StateKind; readonly icon: IconComponent }>> = {
  open: { kind: 'hold', icon: IconFolderOpen },
  refused: { kind: 'idle', icon: IconBan },
  viewed: { kind: 'ok', icon: IconEye },
}

export const RequestStatus = ({ status }: { readonly status: RequestSummary['status'] }) => {
  const t = useWords()
  return <Status {...looks[status]}>{t(`request.status_${status}`)}</Status>
}
