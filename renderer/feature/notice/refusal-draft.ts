// The refusal as it is being written, and everything that still stops it. The rules are those that main applies.
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { inputIssues } from '../../../domain/contract/input-issues.ts'
import { type Claim, openNeedsOf } from '../../../domain/identity/open-needs.ts'
import { type RefusalDraft, refusalDraftSchema } from '../../../domain/notice/operations.ts'
import { type RefusalGround, refusalGroundTable } from '../../../domain/notice/refusal-ground.ts'
import { proposedGround, refusalIssues, type RequestToRefuse } from '../../../domain/notice/refusal-rules.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'

/** null where nothing was chosen or typed yet: what the request and the clinic propose then stands. */
export interface TypedRefusal {
  readonly ground: RefusalGround | null
  readonly facts: string
  readonly addition: string
  readonly objection: string | null
  readonly deliverBy: RefusalDraft['deliverBy'] | null
}

export const blankRefusal: TypedRefusal = { ground: null, facts: '', addition: '', objection: null, deliverBy: null }

export const requestToRefuse = (request: Claim & Pick<RequestDetail, 'ranges'>): RequestToRefuse => ({
  identityConfirmed: openNeedsOf(request).length === 0,
  ranges: request.ranges,
})

/** Whether the book contradicts the ground, e.g. footage said to be destroyed that is still there (rules 10, 29). */
export const isGroundOff = (ground: RefusalGround, request: RequestToRefuse): boolean =>
  refusalIssues({ ground, facts: 'x', addition: '', objection: 'x' }, request).some(
    ({ reason }) => reason === 'ground-unproven',
  )

/** For operating-room footage the restricting article is known without anybody typing it. */
export const needsFactsNow = (ground: RefusalGround, request: RequestToRefuse): boolean =>
  refusalIssues({ ground, facts: '', addition: '', objection: 'x' }, request).some(
    ({ reason }) => reason === 'facts-missing',
  )

export const takesFacts = (ground: RefusalGround): boolean => refusalGroundTable[ground].needsFacts

/** The draft as it would be sent; null as long as no ground is chosen. Facts of another ground stay unsent. */
export const refusalDraftOf = (typed: TypedRefusal, request: RequestDetail, clinic: Clinic): RefusalDraft | null => {
  const ground = typed.ground ?? proposedGround(requestToRefuse(request))
  if (ground === null) return null
  return {
    requestId: request.id,
    ground,
    facts: takesFacts(ground) ? typed.facts : '',
    addition: typed.addition,
    objection: typed.objection ?? defaultObjection(clinic),
    deliverBy: typed.deliverBy ?? request.replyBy,
  }
}

const isSentence = ({ reason }: FieldIssue): boolean => reason === 'unlawful-reason' || reason === 'third-party-alone'

export interface Stops {
  /** Beside their fields; stopped sentences are explained apart. */
  readonly fields: readonly FieldIssue[]
  readonly sentenceCount: number
}

export const stopsOf = (draft: RefusalDraft, request: RequestToRefuse): Stops => {
  const parsed = refusalDraftSchema.safeParse(draft)
  const ruled = refusalIssues(draft, request)
  const shaped = parsed.success ? [] : inputIssues(parsed.error)
  const fields = [...ruled.filter((issue) => !isSentence(issue)), ...shaped]
  return {
    // An empty objection is missing in both readings; it is said once.
    fields: fields.filter(({ field }, index) => fields.findIndex((other) => other.field === field) === index),
    sentenceCount: ruled.filter(isSentence).length,
  }
}
