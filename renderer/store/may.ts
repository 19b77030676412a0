import { mayUse, type Permission } from '../../domain/contract/permission.ts'
import { useSession } from './session.ts'

/** Whether the person signed in may do this; a button that would be refused is not shown. */
export const useMay = (permission: Permission): boolean =>
  useSession(({ state }) => state.kind === 'open' && mayUse(state.role, permission))
