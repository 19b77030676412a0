// Who may release an order: distinct people, each for one title, in the order in which the clinic names them.
import type { AccountId } from '../account/account.ts'
import type { Role } from '../contract/permission.ts'
import type { ApprovalAnswer, AwaitedApproval } from './destruction.ts'

/** An enabled account whose role may release. */
export interface Approver {
  readonly id: AccountId
  readonly role: Role
}

export interface NamedApprover extends Approver {
  readonly name: string
  /** What the person is called in the house; the titles of a release are named apart from it. */
  readonly jobTitle: string
}

export interface Release {
  readonly titles: readonly string[]
  readonly approvedBy: readonly AccountId[]
}

/** The clinic's only account may hold every title, and the entry says so. */
export const isAlone = (approvers: readonly Approver[]): boolean => approvers.length === 1

/**
 * The last title is the officer's: who answers for the footage has the last word. Where one officer is there, that account is kept
 * for it, or nobody could ever finish the release.
 */
const answerAt = (
  position: number,
  { titles, approvedBy }: Release,
  by: Approver,
  approvers: readonly Approver[],
): ApprovalAnswer => {
  const title = titles[position]
  if (title === undefined) return { kind: 'none-left' }
  if (isAlone(approvers) && approvers[0]?.id === by.id) return { kind: 'allowed', title, alone: true }
  if (approvedBy.includes(by.id)) return { kind: 'approved-already' }
  const isLast = position === titles.length - 1
  if (isLast) return by.role === 'officer' ? { kind: 'allowed', title, alone: false } : { kind: 'officer-only' }
  const officersLeft = approvers.filter(({ id, role }) => role === 'officer' && !approvedBy.includes(id))
  const isOnlyOfficer = officersLeft.length === 1 && officersLeft[0]?.id === by.id
  return isOnlyOfficer ? { kind: 'officer-last' } : { kind: 'allowed', title, alone: false }
}

export const approvalAnswer = (release: Release, by: Approver, approvers: readonly Approver[]): ApprovalAnswer =>
  answerAt(release.approvedBy.length, release, by, approvers)

/** The titles still to be given, each with everybody who may give it: whoever may not is led to them. */
export const awaitedApprovals = (release: Release, approvers: readonly NamedApprover[]): readonly AwaitedApproval[] =>
  release.titles.slice(release.approvedBy.length).map((title, offset) => ({
    title,
    approvers: approvers
      .filter((one) => answerAt(release.approvedBy.length + offset, release, one, approvers).kind === 'allowed')
      .map(({ name, jobTitle }) => ({ name, jobTitle })),
  }))
