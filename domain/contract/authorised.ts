// Permission as a value: a function that needs a permission takes it as an argument, and only the dispatcher makes one
// (electron/door/authorise.ts). Forgetting the check is then a type error, not a hole.
import type { AccountId } from '../account/account.ts'
import type { Permission, Role } from './permission.ts'

declare const proof: unique symbol

export interface Authorised<P extends Permission> {
  readonly [proof]: P
  readonly accountId: AccountId
  readonly accountName: string
  readonly role: Role
  readonly terminal: string
}
