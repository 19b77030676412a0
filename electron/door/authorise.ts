// The one place that turns a signed-in account into the proof of a permission.
import type { Authorised } from '../../domain/contract/authorised.ts'
import { mayUse, type Permission } from '../../domain/contract/permission.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { OpenSession } from '../session/gate.ts'

export const authorise = <P extends Permission>(session: OpenSession, permission: P): Result<Authorised<P>> => {
  const { account, terminal } = session
  if (!mayUse(account.role, permission)) return fail({ kind: 'forbidden', permission })
  const by = { accountId: account.id, accountName: account.name, role: account.role, terminal }
  return succeed(by as Authorised<P>)
}
