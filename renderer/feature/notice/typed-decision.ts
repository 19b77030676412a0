// The decision as it is being written. What nobody typed is what the request and the clinic propose.
import { instantAt } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { type DecisionDraft, showsSomething } from '../../../domain/decision/decision-draft.ts'
import { rangesAwaiting } from '../../../domain/decision/decision-rules.ts'
import { type Fee, noFee } from '../../../domain/decision/fee.ts'
import { letsSee, letterOf } from '../../../domain/decision/letter.ts'
import type { maskings, PostponementCause, ResultKind } from '../../../domain/decision/range-result.ts'
import type { ViewingAppointment, ViewingForm, ViewingMethod } from '../../../domain/decision/viewing-appointment.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { readClock, readDay } from '../../ui/typed-time.ts'
import { kindFor, type Missing, resultFor, tabOf } from './typed-ranges.ts'

export const tabs = ['granted', 'part', 'postponed', 'refused'] as const
export type Tab = (typeof tabs)[number]

/** What one stretch of several gets; `shown` is used where only a part is shown. */
export interface TypedRange {
  readonly kind: ResultKind
  readonly shown: string
}

export interface TypedItem {
  readonly what: string
  readonly won: string
}

/** null: not chosen or typed. */
export interface TypedDecision {
  readonly tab: Tab | null
  readonly ranges: Readonly<Partial<Record<string, TypedRange>>>
  readonly masking: (typeof maskings)[number]
  readonly ground: RefusalGround | null
  readonly facts: string
  readonly cause: PostponementCause
  readonly causeFacts: string
  readonly endOn: string | null
  readonly viewingOn: string
  readonly viewingAt: string
  readonly isRequestersWish: boolean
  readonly isFarEndMeant: boolean
  readonly place: string
  readonly forms: readonly ViewingForm[]
  readonly method: ViewingMethod
  readonly causedBy: Fee['causedBy']
  readonly items: readonly TypedItem[]
  readonly postage: string
  readonly payment: string
  readonly addition: string
  readonly objection: string | null
  readonly deliverBy: DecisionDraft['deliverBy'] | null
}

export const blankDecision: TypedDecision = {
  tab: null,
  ranges: {},
  masking: 'none',
  ground: null,
  facts: '',
  cause: 'masking',
  causeFacts: '',
  endOn: null,
  viewingOn: '',
  viewingAt: '',
  isRequestersWish: false,
  isFarEndMeant: false,
  place: '',
  forms: ['watching'],
  method: 'visit',
  causedBy: 'requester',
  items: [],
  postage: '',
  payment: '',
  addition: '',
  objection: null,
  deliverBy: null,
}

const appointmentOf = (typed: TypedDecision, today: PlainDay): ViewingAppointment | null => {
  const [day, clock] = [readDay(typed.viewingOn, today), readClock(typed.viewingAt)]
  if (day.kind !== 'right' || clock.kind !== 'right' || typed.place.trim() === '') return null
  return {
    at: instantAt(day.value, clock.value),
    place: typed.place,
    forms: [...typed.forms],
    method: typed.method,
    ...(typed.isRequestersWish ? { isRequestersWish: true } : {}),
  }
}

const wonOf = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed.replaceAll(/[,\s원]/gu, '')))

const isWon = (won: number): boolean => Number.isSafeInteger(won) && won >= 0

/** null where an amount cannot be read. */
const feeOf = ({ causedBy, items, postage, payment }: TypedDecision): Fee | null => {
  if (causedBy === 'clinic') return { ...noFee, causedBy }
  const read = items
    .filter(({ what, won }) => what.trim() !== '' || won.trim() !== '')
    .map(({ what, won }) => ({ what, won: wonOf(won) }))
  const postageWon = wonOf(postage)
  const isReadable = isWon(postageWon) && read.every(({ won }) => isWon(won))
  return isReadable ? { causedBy, items: read, postageWon, payment } : null
}

export type WrittenDecision =
  | { readonly kind: 'written'; readonly draft: DecisionDraft }
  | { readonly kind: 'missing'; readonly what: Missing }

/** The draft as it would be sent, or what is missing before there is one. */
export const decisionDraftOf = (
  typed: TypedDecision,
  request: RequestDetail,
  clinic: Clinic,
  today: PlainDay,
): WrittenDecision => {
  const awaiting = rangesAwaiting(request.ranges)
  const tab = tabOf(typed, request)
  const letter = letterOf(request)
  const round = { letter, rangeCount: awaiting.length }
  const results: DecisionDraft['results'] = []
  for (const range of awaiting) {
    const result = resultFor(kindFor(tab, typed, range, round), range, typed, request, today)
    if (typeof result === 'string') return { kind: 'missing', what: result }
    results.push({ rangeId: range.id, result })
  }
  const isShown = letsSee(letter) && showsSomething(results.map(({ result }) => result))
  const fee = isShown && letter !== 'reply' ? feeOf(typed) : noFee
  if (fee === null) return { kind: 'missing', what: 'fee' }
  return {
    kind: 'written',
    draft: {
      requestId: request.id,
      results,
      appointment: isShown ? appointmentOf(typed, today) : null,
      fee,
      addition: typed.addition,
      // An agency has no right of a person, and is told of none.
      objection: letter === 'reply' ? '' : (typed.objection ?? defaultObjection(clinic)),
      deliverBy: typed.deliverBy ?? request.replyBy,
    },
  }
}
