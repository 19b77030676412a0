// What is typed on a round, line by line, kept while the person walks on to the next recorder.
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import type { AutoDelete, DiskState } from '../../../domain/recorder/recorder-check.ts'
import { makeDrafts } from '../../store/draft.ts'

export interface RoundLine {
  readonly oldest: string
  readonly clock: string
  /** When the clock was begun to be typed: the real time that it is compared with. */
  readonly clockReadAt: Instant | null
  /** The real time noted on the paper sheet. */
  readonly sheetClock: string
  readonly isFarClockSeen: boolean
  readonly disk: DiskState
  /** null: as it was set last, or as the policy says. */
  readonly autoDelete: AutoDelete['kind'] | null
  readonly period: string | null
  readonly note: string
}

export interface RoundDraft {
  readonly mode: 'now' | 'sheet'
  /** null: today, so that a draft of yesterday does not keep yesterday's. */
  readonly sheetDay: string | null
  readonly deletion: 'write' | 'leave'
  readonly lines: ReadonlyMap<string, RoundLine>
}

export const blankLine: RoundLine = {
  oldest: '',
  clock: '',
  clockReadAt: null,
  sheetClock: '',
  isFarClockSeen: false,
  disk: 'sound',
  autoDelete: null,
  period: null,
  note: '',
}

export const roundDrafts = makeDrafts<RoundDraft>({ mode: 'now', sheetDay: null, deletion: 'write', lines: new Map() })

export const lineOf = ({ lines }: RoundDraft, name: string): RoundLine => lines.get(name) ?? blankLine

/** A recorder of which nothing was typed is not part of the round. */
export const isTyped = ({ oldest, clock, sheetClock, disk, note }: RoundLine): boolean =>
  [oldest, clock, sheetClock, note].some((text) => text.trim() !== '') || disk !== 'sound'

/** The setting that stands in the fields before anything is typed. */
export const usualSetting = ({ checks, cameras }: Recorder): Extract<AutoDelete, { kind: 'on' }> => {
  const last = checks.find(({ autoDelete }) => autoDelete?.kind === 'on')?.autoDelete
  if (last?.kind === 'on') return last
  const retention = cameras[0]?.retentionRules.at(-1)?.retention
  return { kind: 'on', count: retention?.count ?? 30, unit: retention?.unit ?? 'day' }
}

/** Typing the clock takes the time from its first character: reading and typing take longer than the error may be wrong. */
export const withClock = (line: RoundLine, clock: string, now: Instant): RoundLine => ({
  ...line,
  clock,
  clockReadAt: clock.trim() === '' ? null : (line.clockReadAt ?? now),
  isFarClockSeen: false,
})
