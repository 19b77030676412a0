// What the generator knows to have happened, in its own words: kept beside the book and never read from it, so that the two can
// be compared. Times are minutes of slow-time.ts.
import type { OperationName } from '../../domain/contract/contract.ts'
import type { SlowWorld } from '../domain/reference/slow-footage.ts'

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
  lifted: number | null
  liftedBy: string | null
}

/** What one notice said of one stretch. */
export interface Round {
  readonly noticeId: string
  readonly kind: 'granted' | 'part' | 'postponed' | 'refused'
  readonly shown: readonly Span[]
  readonly expectedEndOn: string | null
  endedOn: string | null
}

export interface RangeKept extends Span {
  readonly id: string
  rounds: Round[]
  isShown: boolean
  copiedAt: number | null
}

export interface NoticeKept {
  readonly id: string
  readonly number: string
  readonly issued: number
  readonly ledgerNumber: number
  readonly appointedAt: string | null
  isPrinted: boolean
  deliveries: number[]
  isVoid: boolean
}

export interface RequestKept {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly door: 'self' | 'agent' | 'authority'
  readonly kinds: readonly string[]
  readonly wishedOn: string | null
  readonly received: number
  readonly ranges: readonly RangeKept[]
  readonly notices: NoticeKept[]
  readonly supplements: { readonly id: string; readonly number: string; readonly dueOn: string; isClosed: boolean }[]
  readonly objections: {
    readonly id: string
    readonly received: number
    readonly wishedOn: string
    isAnswered: boolean
  }[]
  /** From when the ten days count, by when that was said. */
  readonly counts: { readonly from: number; readonly since: number }[]
  needs: string[]
  end: 'withdrawn' | 'closed' | null
}

export interface CopyKept {
  readonly id: string
  readonly number: string
  readonly requestId: string
  readonly pieces: readonly Span[]
  readonly provided: number
  dueOn: string | null
  closed: number | null
}

export interface CheckKept {
  readonly recorder: string
  readonly checked: number
  readonly oldest: number | null
}

export interface DeletionKept {
  readonly ledgerNumber: number
  readonly cameraIds: readonly string[]
  readonly to: number
  readonly checked: number
}

export interface ViewingKept {
  readonly ledgerNumber: number
  readonly spans: readonly Span[]
  readonly started: number
}

export interface Chronicle {
  readonly cameras: CameraKept[]
  readonly holds: HoldKept[]
  readonly requests: RequestKept[]
  readonly copies: CopyKept[]
  readonly checks: CheckKept[]
  readonly deletions: DeletionKept[]
  readonly viewings: ViewingKept[]
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
  copies: [],
  checks: [],
  deletions: [],
  viewings: [],
  holidays: new Set(),
  holidayYears: new Set(),
  entries: new Map(),
  rows: [],
  correctedRows: new Map(),
  acts: [],
})

/** Footage of one camera as the slow reference takes it. Nothing is ever installed or given another rule in this clinic. */
export const worldOf = (chronicle: Chronicle, cameraId: string): SlowWorld => {
  const camera = chronicle.cameras.find(({ id }) => id === cameraId)
  return {
    rules: [{ fromDay: 0, count: 1, unit: 'month' }],
    installedDay: null,
    retiredDay: camera?.retiredDay ?? null,
    holds: chronicle.holds.flatMap(({ spans, placed, lifted, number }) =>
      spans.flatMap((span) => (span.cameraId === cameraId ? [{ ...span, placed, lifted, number }] : [])),
    ),
    copies: chronicle.copies.flatMap(({ pieces, provided, closed, number }) =>
      pieces.flatMap((piece) => (piece.cameraId === cameraId ? [{ ...piece, provided, closed, number }] : [])),
    ),
    checks: chronicle.checks.filter(({ recorder }) => recorder === camera?.recorder),
    rows: chronicle.deletions
      .filter(({ cameraIds }) => cameraIds.includes(cameraId))
      .map(({ ledgerNumber, to, checked }) => ({ number: ledgerNumber, executed: false, from: null, to, checked })),
  }
}
