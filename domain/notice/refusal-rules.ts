// What a refusal must meet before it is issued (rules 6, 9, 10, 29). Nothing here says that a refusal is lawful.
import type { FieldIssue } from '../contract/failure.ts'
import type { Availability } from '../footage/availability.ts'
import type { RefusalDraft } from './operations.ts'
import { type RefusalGround, refusalGroundTable } from './refusal-ground.ts'
import { unlawfulReasonsIn } from './unlawful-reason.ts'

export interface RequestToRefuse {
  readonly identityConfirmed: boolean
  readonly ranges: readonly { readonly availability: Availability; readonly isOperatingRoom: boolean }[]
}

export type RefusalWording = Pick<RefusalDraft, 'ground' | 'facts' | 'addition' | 'objection'>

const isAllPast = ({ ranges }: RequestToRefuse): boolean =>
  ranges.length > 0 && ranges.every(({ availability }) => availability.kind === 'past')

const isAllOperatingRoom = ({ ranges }: RequestToRefuse): boolean =>
  ranges.length > 0 && ranges.every(({ isOperatingRoom }) => isOperatingRoom)

/** Whether the book itself contradicts the ground: footage that still exists, an identity already confirmed. */
const isContradicted = (ground: RefusalGround, request: RequestToRefuse): boolean => {
  if (ground === 'retention-passed') return !isAllPast(request)
  return ground === 'identity-unconfirmed' && request.identityConfirmed
}

// For operating-room footage the restricting article is known without anybody typing it.
const needsFacts = (ground: RefusalGround, request: RequestToRefuse): boolean =>
  refusalGroundTable[ground].needsFacts && !(ground === 'law-restricts' && isAllOperatingRoom(request))

const wordingIssues = (wording: RefusalWording): readonly FieldIssue[] =>
  (['facts', 'addition', 'objection'] as const).flatMap((field) =>
    unlawfulReasonsIn(wording[field]).map(({ kind, matched }): FieldIssue => ({
      field,
      reason: kind === 'third-party-alone' ? 'third-party-alone' : 'unlawful-reason',
      detail: matched,
    })),
  )

export const refusalIssues = (wording: RefusalWording, request: RequestToRefuse): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (isContradicted(wording.ground, request)) issues.push({ field: 'ground', reason: 'ground-unproven' })
  if (needsFacts(wording.ground, request) && wording.facts.trim() === '') {
    issues.push({ field: 'facts', reason: 'facts-missing' })
  }
  if (wording.objection.trim() === '') issues.push({ field: 'objection', reason: 'objection-missing' })
  return [...issues, ...wordingIssues(wording)]
}

/** The ground the book itself proves (rule 29); null where a person must judge. */
export const proposedGround = (request: RequestToRefuse): RefusalGround | null => {
  if (isAllPast(request)) return 'retention-passed'
  return isAllOperatingRoom(request) ? 'law-restricts' : null
}
