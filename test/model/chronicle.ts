// What the generator knows to have happened, in its own words: kept beside the book and never read from it, so that the two can
// be compared. Times are minutes of slow-time.ts.
import type { OperationName } from '../../domain/contract/contract.ts'

export interface Span {
  readonly cameraId: string
  readonly from: number
  readonly to: number
}

export interface CameraKept {
  readonly id: string
  readonly number: string
  readonly recorder: string
  edition: number
  retiredDay: number | null
}

export interface HoldKept {
  readonly number: string
  readonly basis: string
  readonly spans: readonly Span[]
  readonly placed: number
  readonly requestId: string | null
  reviewOn: string
  proposedBy: string | null
  /** When its lifting was proposed; null where nobody did, or somebody said no. */
  proposed: number | null
  lifted: number | null
  liftedBy: string | null
}

/** What one notice said of one stretch. */
export interface Round {
  readonly noticeId: string
  readonly kind: 'granted' | 'part' | 'postponed' | 'refused'
  /** Of a refusal. */
  readonly ground: string | null
  readonly shown: readonly Span[]
  readonly expectedEndOn: string | null
  endedOn: string | null
}

export interface RangeKept extends Span {
  readonly id: string
  rounds: Round[]
  /** When it was first shown; null where it was not. */
  shownAt: number | null
  /** Each time it was played to whoever asked, and to which minutes; and when it was shown before it was taken up again. */
  playings: { readonly at: number; readonly from: number; readonly to: number }[]
  formerlyShownAt: number | null
  /** What of it went out, and whether whoever took it wanted no more. */
  copies: { readonly at: number; readonly from: number; readonly to: number; readonly isEnough: boolean }[]
  /** Every minute that was played to whoever asked, since it was last taken up. */
  watched: Set<number>
  /** What somebody who looked found last; null where nobody looked. */
  searched: 'found' | 'not-filmed' | 'footage-missing' | null
  takenUp: number | null
}

/** One attempt, as it is told now. */
export interface DeliveryKept {
  position: number
  at: number
  readonly travels: boolean
  returnedOn: string | null
}

export interface NoticeKept {
  readonly id: string
  readonly number: string
  readonly issued: number
  readonly ledgerNumber: number
  readonly appointedAt: string | null
  /** They wished that day. */
  readonly isWish: boolean
  /** Through which day what it granted was seen in time, as it was known then; null where the law sets none. */
  readonly seenThrough: string | null
  /** When it first came out of the machine. */
  out: number | null
  readonly deliveries: DeliveryKept[]
  /** Of deliveries and of what put them right. */
  recordCount: number
  voided: number | null
}

export interface RequestKept {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly door: 'self' | 'agent' | 'authority'
  kinds: readonly string[]
  readonly wishedOn: string | null
  readonly received: number
  readonly ranges: readonly RangeKept[]
  readonly notices: NoticeKept[]
  readonly supplements: { readonly id: string; readonly number: string; readonly dueOn: string; isClosed: boolean }[]
  readonly objections: {
    readonly id: string
    readonly received: number
    readonly wishedOn: string
    answered: number | null
  }[]
  /** From when the ten days count, by when that was said. */
  readonly counts: { readonly from: number; readonly since: number }[]
  needs: string[]
  /** When the last of them was seen. */
  checked: number
  end: 'withdrawn' | 'closed' | null
  readonly withdrawals: number[]
  copyTakenBack: number | null
}

/** A request for operating-room footage. */
export interface RoomKept extends Span {
  readonly id: string
  readonly number: string
  readonly holdNumber: string
  readonly received: number
  readonly dueOn: string
  /** Of the people in the operation, in their order. */
  readonly consents: ('given' | 'refused')[]
  isProven: boolean
  state: 'received' | 'granted' | 'refused' | 'closed'
  decided: number | null
  shown: number | null
  closed: number | null
  notice: {
    readonly id: string
    readonly number: string
    isPrinted: boolean
    sent: number
    returnedOn: string | null
  } | null
}

export interface CopyKept {
  readonly id: string
  readonly number: string
  readonly requestId: string
  readonly pieces: readonly Span[]
  readonly provided: number
  dueOn: string | null
  closed: number | null
  ending: 'returned' | 'destroyed-by-recipient' | 'destroyed-here' | null
}

export interface OrderKept {
  readonly number: string
  /** Of what it destroys: a recorder, a hold, a copy or a request. */
  readonly dueNumber: string
  readonly copyId: string | null
  readonly footage: readonly Span[]
  readonly destroyBy: string
  readonly titleCount: number
  readonly approvedBy: string[]
  state: 'open' | 'approved' | 'executed' | 'withdrawn'
  destroyed: { readonly ledgerNumber: number; readonly at: number; readonly spans: readonly Span[] } | null
}

export interface CheckKept {
  readonly recorder: string
  readonly checked: number
  readonly oldest: number | null
  /** By how much its clock was fast. */
  readonly errorMinutes: number
}

export interface DeletionKept {
  readonly ledgerNumber: number
  readonly cameraIds: readonly string[]
  readonly to: number
  readonly checked: number
}

export interface ViewingKept {
  readonly requestId: string | null
  readonly ledgerNumber: number
  readonly spans: readonly Span[]
  readonly started: number
}

export interface Chronicle {
  readonly cameras: CameraKept[]
  readonly holds: HoldKept[]
  readonly requests: RequestKept[]
  readonly rooms: RoomKept[]
  roomCameraId: string
  readonly copies: CopyKept[]
  readonly orders: OrderKept[]
  readonly checks: CheckKept[]
  readonly deletions: DeletionKept[]
  readonly viewings: ViewingKept[]
  /** Whose account is the officer's, and whether it is the only one. */
  officerId: string
  isSolo: boolean
  readonly holidays: Set<string>
  readonly holidayYears: Set<number>
  /** Entries that the door owes, by kind. */
  readonly entries: Map<string, number>
  /** Kind of each official row; its place is its number less one. */
  readonly rows: OperationName[]
  /** Which row restated which: one row is restated once, and a second thought restates the restatement. */
  readonly correctedRows: Map<number, number>
  /** What was done since the last look at today's tasks, and about what. */
  acts: { readonly name: OperationName; readonly input: string }[]
}

export const emptyChronicle = (): Chronicle => ({
  cameras: [],
  holds: [],
  requests: [],
  rooms: [],
  roomCameraId: '',
  copies: [],
  orders: [],
  checks: [],
  deletions: [],
  viewings: [],
  officerId: '',
  isSolo: false,
  holidays: new Set(),
  holidayYears: new Set(),
  entries: new Map(),
  rows: [],
  correctedRows: new Map(),
  acts: [],
})
