import type { Screen } from '../../app/screens.tsx'
import { DestructionList } from './destruction-list.tsx'
import { OrderPage } from './order-page.tsx'
import '../request/request.css'
import './destruction.css'

export const DestructionsScreen: Screen<'destructions'> = ({ route }) =>
  route.order === undefined ? <DestructionList dueNumber={route.due ?? null} /> : <OrderPage number={route.order} />
