// What is typed at the operating-room door, and how it becomes a request. What was typed at the ordinary counter is taken along.
import { clockTimeOf, dayOf, type Instant } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type BasisKind, basisOfStanding, type Standing, standings } from '../../../domain/operating-room/basis.ts'
import { type RequestDraft, requestDraftSchema } from '../../../domain/operating-room/request.ts'
import { schemaIssues } from '../../store/check.ts'
import { changeDraft, makeDrafts } from '../../store/draft.ts'
import { blankSpan, rangeOf, spanIssues, type TypedSpan } from '../../ui/typed-span.ts'
import { momentOf, type TypedMoment } from '../request/typed-moment.tsx'
import { basisOf, type TypedBasis, typedBasisIssues } from './typed-basis.ts'

export interface TypedStaff {
  readonly name: string
  readonly title: string
}

export interface TypedReceiving extends TypedBasis {
  readonly standing: Standing
  readonly name: string
  readonly phone: string
  readonly wish: RequestDraft['wish']
  readonly purpose: string
  readonly basisKind: BasisKind
  readonly capacity: RequestDraft['capacity']
  readonly patientName: string
  readonly staff: readonly TypedStaff[]
  readonly cameraIds: readonly CameraId[]
  readonly span: TypedSpan
  readonly received: TypedMoment
  readonly storedWhere: string
}

const blankStaff: TypedStaff = { name: '', title: '' }

export const blankReceiving: TypedReceiving = {
  standing: 'patient',
  name: '',
  phone: '',
  wish: 'viewing',
  purpose: '',
  basisKind: 'consents',
  body: '',
  authorityPurpose: 'investigation',
  documentNumber: '',
  caseNumber: '',
  openedOn: '',
  capacity: 'capable',
  patientName: '',
  staff: [blankStaff, blankStaff],
  cameraIds: [],
  span: blankSpan,
  received: { day: '', clock: '' },
  storedWhere: '',
}

export const receivingDrafts = makeDrafts(blankReceiving)

type Asking = Pick<TypedReceiving, 'standing' | 'basisKind'>

/** Who asks decides the basis (rule 34): chosen once, it is not asked for again. */
export const askedBy = (standing: Standing): Asking => ({ standing, basisKind: basisOfStanding[standing] })

/** And the other way round: whoever can ask on this basis stays chosen, else the first who can. */
export const askedOn = (basisKind: BasisKind, before: Standing): Asking => {
  const able = standings.filter((one) => basisOfStanding[one] === basisKind)
  return { basisKind, standing: able.find((one) => one === before) ?? able[0] ?? before }
}

/** Takes along what was typed at the ordinary counter; what was typed here before stands. */
export const bringAlong = (
  typed: Pick<TypedReceiving, 'name' | 'phone' | 'purpose' | 'span'> & { readonly cameraIds: readonly CameraId[] },
): void =>
  changeDraft(receivingDrafts, '', (before) => ({
    ...before,
    name: before.name || typed.name,
    phone: before.phone || typed.phone,
    purpose: before.purpose || typed.purpose,
    span: before.span.typed === '' ? typed.span : before.span,
    cameraIds: before.cameraIds.length === 0 ? typed.cameraIds : before.cameraIds,
  }))

/** The time of receipt stands at now until somebody types another (rule 5). */
export const receivedSoFar = ({ received }: TypedReceiving, now: Instant): TypedMoment => ({
  day: received.day === '' ? dayOf(now) : received.day,
  clock: received.clock === '' ? clockTimeOf(now) : received.clock,
})

export type ReadReceiving =
  | { readonly kind: 'right'; readonly input: InputOf<'operatingRoom.receive'> }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

const peopleOf = ({ basisKind, patientName, staff }: TypedReceiving): RequestDraft['people'] => {
  if (basisKind === 'authority') return []
  const patient = { part: 'patient' as const, name: patientName, title: '' }
  const named = staff.filter(({ name }) => name.trim() !== '').map((one) => ({ part: 'staff' as const, ...one }))
  return basisKind === 'mediation' ? [patient] : [patient, ...named]
}

const receivedAtOf = (typed: TypedReceiving, now: Instant, today: PlainDay): Instant | null =>
  typed.received.day === '' && typed.received.clock === '' ? now : momentOf(receivedSoFar(typed, now), today)

export const readReceiving = (typed: TypedReceiving, now: Instant, today: PlainDay): ReadReceiving => {
  const span = rangeOf(typed.span, now)
  const receivedAt = receivedAtOf(typed, now, today)
  const { name, phone, standing, wish, purpose, capacity, storedWhere } = typed
  const input = {
    requester: { name, phone, standing },
    wish,
    purpose,
    basis: basisOf(typed.basisKind, typed, today),
    capacity,
    people: [...peopleOf(typed)],
    cameraIds: [...typed.cameraIds],
    from: span?.from ?? now,
    to: span?.to ?? now,
    receivedAt: receivedAt ?? now,
    storedWhere,
  }
  const issues = [
    ...schemaIssues(requestDraftSchema, input),
    ...spanIssues('span', typed.span, now),
    ...typedBasisIssues(typed.basisKind, typed, today),
    ...(receivedAt === null ? [{ field: 'receivedAt', reason: 'not-a-time' as const }] : []),
  ]
  return issues.length > 0 ? { kind: 'wrong', issues } : { kind: 'right', input }
}
