// A line of the filming register as it is typed.
import { clockTimeOf, dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import {
  type Filming,
  type FilmingDraft,
  type FilmingOutcome,
  filmingDraftSchema,
  type NotFilmedReason,
} from '../../../domain/operating-room/filming.ts'
import { schemaIssues } from '../../store/check.ts'
import { changeDraft, makeDrafts } from '../../store/draft.ts'
import { blankSpan, rangeOf, spanIssues, type TypedSpan, writtenSpan } from '../../ui/typed-span.ts'
import { momentOf, type TypedMoment } from '../request/typed-moment.tsx'

export interface TypedVoice {
  readonly name: string
  readonly hasConsented: boolean
}

export interface TypedFilming {
  readonly requestedBy: FilmingDraft['requestedBy']
  readonly requesterName: string
  readonly patientName: string
  readonly capacity: FilmingDraft['capacity']
  readonly hasConsent: boolean
  readonly requested: TypedMoment
  readonly cameraId: CameraId | null
  readonly operation: string
  readonly operationAt: TypedMoment
  readonly outcome: FilmingOutcome['kind']
  readonly filmed: TypedSpan
  readonly hasAudio: boolean
  /** The patient first, then those who took part. */
  readonly voices: readonly TypedVoice[]
  readonly reason: NotFilmedReason
  readonly facts: string
  readonly explained: TypedMoment
  /** Why a line is said anew; '' for a first one. */
  readonly because: string
}

const blankMoment: TypedMoment = { day: '', clock: '' }
const blankVoice: TypedVoice = { name: '', hasConsented: false }

export const blankFilming: TypedFilming = {
  requestedBy: 'patient',
  requesterName: '',
  patientName: '',
  capacity: 'capable',
  hasConsent: false,
  requested: blankMoment,
  cameraId: null,
  operation: '',
  operationAt: blankMoment,
  outcome: 'filmed',
  filmed: blankSpan,
  hasAudio: false,
  voices: [blankVoice, blankVoice],
  reason: 'emergency',
  facts: '',
  explained: blankMoment,
  because: '',
}

export const filmingDrafts = makeDrafts(blankFilming)

const typedMomentOf = (at: Instant): TypedMoment => ({ day: dayOf(at), clock: clockTimeOf(at) })

/** A line of the register as it is put right: everything stands as it was written. */
export const typedFilmingOf = (filming: Filming, now: Instant): TypedFilming => {
  const { outcome } = filming
  const isFilmed = outcome.kind === 'filmed'
  return {
    ...blankFilming,
    requestedBy: filming.requestedBy,
    requesterName: filming.requesterName,
    patientName: filming.patientName,
    capacity: filming.capacity,
    hasConsent: filming.hasConsent,
    requested: typedMomentOf(filming.requestedAt),
    cameraId: filming.cameraId,
    operation: filming.operation,
    operationAt: typedMomentOf(filming.operationAt),
    outcome: outcome.kind,
    ...(isFilmed
      ? {
          filmed: writtenSpan({ from: outcome.startedAt, to: outcome.endedAt }, now),
          hasAudio: outcome.audio !== null,
          ...(outcome.audio === null ? {} : { voices: outcome.audio }),
        }
      : { reason: outcome.reason, facts: outcome.facts, explained: typedMomentOf(outcome.explainedAt) }),
  }
}

/** Opens the form on a line; what somebody typed of its correction before stands. */
export const beginCorrection = (filming: Filming, now: Instant): void =>
  changeDraft(filmingDrafts, filming.id, (draft) => (draft === blankFilming ? typedFilmingOf(filming, now) : draft))

export type ReadFilming =
  | { readonly kind: 'right'; readonly input: InputOf<'operatingRoom.recordFilming'> }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

const audioOf = ({ hasAudio, voices, patientName }: TypedFilming) =>
  hasAudio
    ? voices
        .map((voice, index) => ({
          part: index === 0 ? ('patient' as const) : ('staff' as const),
          ...voice,
          name: index === 0 && voice.name.trim() === '' ? patientName : voice.name,
        }))
        .filter(({ name }, index) => index === 0 || name.trim() !== '')
    : null

const momentIssues = (field: string, at: Instant | null): readonly FieldIssue[] =>
  at === null ? [{ field, reason: 'not-a-time' }] : []

export const readFilming = (typed: TypedFilming, now: Instant, today: PlainDay): ReadFilming => {
  const isFilmed = typed.outcome === 'filmed'
  const span = rangeOf(typed.filmed, now)
  const requestedAt = momentOf(typed.requested, today)
  // Of a filmed operation the anaesthesia says when it was.
  const operationAt = isFilmed ? (span?.from ?? null) : momentOf(typed.operationAt, today)
  const explainedAt = momentOf(typed.explained, today)
  const outcome = isFilmed
    ? { kind: 'filmed' as const, startedAt: span?.from ?? now, endedAt: span?.to ?? now, audio: audioOf(typed) }
    : { kind: 'not-filmed' as const, reason: typed.reason, facts: typed.facts, explainedAt: explainedAt ?? now }
  const { requestedBy, requesterName, patientName, capacity, hasConsent, operation } = typed
  const draft = {
    requestedBy,
    requesterName,
    patientName,
    capacity,
    hasConsent,
    requestedAt: requestedAt ?? now,
    operation,
    operationAt: operationAt ?? now,
    outcome,
  }
  const { cameraId } = typed
  const issues: readonly FieldIssue[] = [
    ...schemaIssues(filmingDraftSchema.omit({ cameraId: true }), draft),
    ...(cameraId === null ? [{ field: 'cameraId', reason: 'required' as const }] : []),
    ...momentIssues('requestedAt', requestedAt),
    ...(isFilmed ? spanIssues('outcome.endedAt', typed.filmed, now) : momentIssues('operationAt', operationAt)),
    ...(isFilmed ? [] : momentIssues('outcome.explainedAt', explainedAt)),
  ]
  if (cameraId === null || issues.length > 0) return { kind: 'wrong', issues }
  return { kind: 'right', input: { ...draft, cameraId } }
}
