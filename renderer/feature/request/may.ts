import { mayUse, type Permission } from '../../../domain/contract/permission.ts'
import { useSession } from '../../store/session.ts'

/** Whether the person signed in may do it. Main decides again; here a button is left out that could only be refused. */
export const useMay = (permission: Permission): boolean => {
  const state = useSession((session) => session.state)
  return state.kind === 'open' && mayUse(state.role, permission)
}
