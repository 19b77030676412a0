import { type Instant, instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { beginningOfRecording, type FootageFacts, factsOfRules } from '../../../domain/footage/footage-facts.ts'
import type { KeepingPeriod } from '../../../domain/footage/footage-clock.ts'

export const thirtyDays = { count: 30, unit: 'day' } as const
export const oneMonth = { count: 1, unit: 'month' } as const

/** Korean wall-clock time: `2026-11-23T10:00`. */
export const kst = (text: string): Instant => instant(`${text}+09:00`)

export const range = (from: string, to: string) => ({ from: kst(from), to: kst(to) })

export const retentionOf = (period: KeepingPeriod) => ({ ...period, statedAs: '방침', longerReason: '' })

/** A camera that was there before the book and keeps for one period, and what a test wants different. */
export const factsWith = (period: KeepingPeriod, facts: Partial<FootageFacts> = {}): FootageFacts => ({
  ...factsOfRules([{ recordedFrom: beginningOfRecording, retention: retentionOf(period) }], null),
  ...facts,
})

export const holdWith = (span: ReturnType<typeof range>, placedAt: string, liftedAt: string | null = null) => ({
  ...span,
  number: 'H-2026-001',
  storedWhere: '보존 USB 1',
  reviewOn: plainDay('2027-01-31'),
  placedAt: kst(placedAt),
  liftedAt: liftedAt === null ? null : kst(liftedAt),
})

export const deletion = (ledgerNumber: number, before: string, checkedAt: string) => ({
  ledgerNumber,
  kind: 'auto-deletion' as const,
  recordedFrom: null,
  recordedTo: kst(before),
  checkedAt: kst(checkedAt),
})
