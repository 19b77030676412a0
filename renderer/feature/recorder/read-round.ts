// From the typed lines to what is sent, by the rules that main uses when saving.
import { type Instant, instantOfDate, startOfDay } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { calledOnRound } from '../../../domain/recorder/on-round.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { type AutoDelete, roundIssues, type TypedCheck } from '../../../domain/recorder/recorder-check.ts'
import { readDay, type Typed } from '../../ui/typed-time.ts'
import { isTyped, lineOf, type RoundDraft, type RoundLine, usualSetting } from './round-draft.ts'
import { readShownMoment, readShownNow } from './typed-moment.ts'

const periodPattern = /^(\d{1,3})\s*(일|개월|달|days?|d|months?|mo)?$/iu

/** `30일`, `30`, `1개월`. */
export const readPeriod = (typed: string): AutoDelete | null => {
  const [, count, unit = ''] = periodPattern.exec(typed.normalize('NFKC').trim()) ?? []
  if (count === undefined || Number(count) < 1 || Number(count) > 366) return null
  return { kind: 'on', count: Number(count), unit: /^(?:개월|달|m)/iu.test(unit) ? 'month' : 'day' }
}

/** The setting of a line; null where its period cannot be read. */
export const settingOf = (line: RoundLine, recorder: Recorder): AutoDelete | null => {
  if (line.autoDelete === 'off') return { kind: 'off' }
  return line.period === null ? usualSetting(recorder) : readPeriod(line.period)
}

const instantOn = (day: PlainDay, clock: string): Instant => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000
  return instantOfDate(new Date(new Date(startOfDay(day)).getTime() + milliseconds))
}

const checkedAtOf = (draft: RoundDraft, line: RoundLine, now: Instant, today: PlainDay): Typed<Instant> => {
  if (draft.mode === 'now') return { kind: 'right', value: line.clockReadAt ?? now }
  const day = readDay(draft.sheetDay ?? today, today)
  const clock = readShownNow(line.sheetClock, today)
  if (day.kind !== 'right') return { kind: 'wrong', reason: 'not-a-day' }
  return clock.kind === 'right' ? { kind: 'right', value: instantOn(day.value, clock.value.clock) } : clock
}

interface ReadLine {
  readonly check: TypedCheck | null
  /** By the field of the check, without the line's place. */
  readonly issues: readonly FieldIssue[]
}

const readLine = (recorder: Recorder, draft: RoundDraft, now: Instant, today: PlainDay): ReadLine => {
  const called = calledOnRound(recorder)
  const line = lineOf(draft, called)
  const checkedAt = checkedAtOf(draft, line, now, today)
  const [oldest, clock] = [readShownMoment(line.oldest, today), readShownNow(line.clock, today)]
  const autoDelete = settingOf(line, recorder)
  const issues = Object.entries({ oldest, clock, checkedAt }).flatMap(([field, read]): readonly FieldIssue[] =>
    read.kind === 'wrong' ? [{ field, reason: read.reason }] : [],
  )
  if (checkedAt.kind === 'empty')
    return { check: null, issues: [...issues, { field: 'checkedAt', reason: 'required' }] }
  if (autoDelete === null) return { check: null, issues: [...issues, { field: 'autoDelete', reason: 'not-a-number' }] }
  if (checkedAt.kind !== 'right' || issues.length > 0) return { check: null, issues }
  const check: TypedCheck = {
    recorder: called,
    checkedAt: checkedAt.value,
    oldest: oldest.kind === 'right' ? oldest.value : null,
    clock: clock.kind === 'right' ? clock.value : null,
    isFarClockSeen: line.isFarClockSeen,
    disk: line.disk,
    autoDelete,
    note: line.note,
  }
  const found = roundIssues([check], { now, recorders: new Set([called]) })
  return { check, issues: found.map((issue) => ({ ...issue, field: issue.field.replace('checks.0.', '') })) }
}

export interface ReadRound {
  /** The typed lines that can be read, right or not, in the order of the list. */
  readonly checks: readonly TypedCheck[]
  readonly issues: ReadonlyMap<string, readonly FieldIssue[]>
}

export const readRound = (
  draft: RoundDraft,
  recorders: readonly Recorder[],
  now: Instant,
  today: PlainDay,
): ReadRound => {
  const typed = recorders.filter((recorder) => isTyped(lineOf(draft, calledOnRound(recorder))))
  const lines = typed.map((recorder) => ({ name: calledOnRound(recorder), ...readLine(recorder, draft, now, today) }))
  return {
    checks: lines.flatMap(({ check }) => (check === null ? [] : [check])),
    issues: new Map(lines.filter(({ issues }) => issues.length > 0).map(({ name, issues }) => [name, issues])),
  }
}
