// Who may do what, in one table. An operation names one permission; a role that is not listed here may not.

export const roles = ['officer', 'handler', 'inspector'] as const

/** officer 관리책임자, handler 담당자 (access holder), inspector 점검자 (reads and exports, changes nothing). */
export type Role = (typeof roles)[number]

const everyRole = ['officer', 'handler', 'inspector'] as const
const working = ['officer', 'handler'] as const

export const permissions = {
  'clinic.read': everyRole,
  'clinic.manage': ['officer'],
  'account.read': ['officer'],
  'account.manage': ['officer'],
  'access-log.read': ['officer', 'inspector'],
  'access-log.review': ['officer'],
  'camera.read': everyRole,
  'camera.manage': working,
  'request.read': everyRole,
  'request.receive': working,
  'request.identify': working,
  'hold.read': everyRole,
  'footage.hold': working,
  'footage.confirm-destruction': working,
  'destruction.read': everyRole,
  'destruction.order': working,
  'notice.issue': working,
  'paper.output': working,
  'viewing.read': everyRole,
  'viewing.record': working,
  'copy.read': everyRole,
  'copy.provide': working,
  'operating-room.read': everyRole,
  'operating-room.handle': working,
  'holiday.manage': working,
  'ledger.read': everyRole,
  'ledger.correct': working,
  'ledger.export': everyRole,
  'session.keep': everyRole,
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const mayUse = (role: Role, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).includes(role)
