// What became of footage, by living through it: minutes since 2023-01-01 in Korea, one event after the other, in the dullest
// words. Nothing of the engine is used; days and retention come from the other slow references.
import { type SlowDay } from './slow-calendar.ts'
import { slowLastDay } from './slow-retention.ts'

export interface SlowRule {
  readonly fromDay: number
  readonly count: number
  readonly unit: 'day' | 'month'
}

export interface SlowWorld {
  readonly rules: readonly SlowRule[]
  readonly installedDay: number | null
  readonly retiredDay: number | null
  readonly holds: readonly { from: number; to: number; placed: number; lifted: number | null; number: string }[]
  readonly asks: readonly { from: number; to: number; asked: number; until: number | null }[]
  readonly copies: readonly { from: number; to: number; provided: number; closed: number | null; number: string }[]
  /** `onNew`: of the recorder to which the camera moved, where it did. */
  readonly checks: readonly { checked: number; oldest: number | null; onNew: boolean }[]
  /** The minute from which the camera recorded on another recorder; null where it never moved. */
  readonly moved: number | null
  readonly rows: readonly {
    number: number
    executed: boolean
    from: number | null
    to: number
    checked: number
  }[]
}

const dayOfMinute = (minute: number): number => Math.floor(minute / 1440)

const lastDayOf = (days: readonly SlowDay[], world: SlowWorld, recordedDay: number): number => {
  let rule = world.rules[0]
  for (const one of world.rules) if (one.fromDay <= recordedDay) rule = one
  if (rule === undefined) throw new Error('no rule')
  const text = slowLastDay(days, recordedDay, rule.count, rule.unit)
  return days.findIndex((day) => day.text === text)
}

/** How many days the recorder keeps by its last check, where that is less than it should. */
const slowMeasured = (days: readonly SlowDay[], world: SlowWorld, asOf: number): number | null => {
  let [checkedDay, oldestDay] = [-1, -1]
  let latest = -1
  let onNew = false
  for (const { checked, oldest, onNew: isOfNew } of world.checks) {
    if (checked > asOf || oldest === null || checked < latest) continue
    latest = checked
    onNew = isOfNew
    checkedDay = dayOfMinute(checked)
    oldestDay = dayOfMinute(oldest)
  }
  if (latest < 0) return null
  if (world.installedDay !== null && oldestDay - 1 < world.installedDay) return null
  if (onNew && world.moved !== null && oldestDay - 1 < dayOfMinute(world.moved)) return null
  return lastDayOf(days, world, oldestDay - 1) >= checkedDay ? checkedDay - oldestDay : null
}

type SlowAsk = SlowWorld['asks'][number]

const stands = ({ from, to, asked, until }: SlowAsk, at: number, day: number, asOf: number): boolean =>
  from <= at && at < to && asked <= asOf && (until === null || dayOfMinute(until) >= day)

/** Day after day: the footage stays one more where somebody had asked for it before and was not answered before that day. */
const slowAskedThrough = (world: SlowWorld, at: number, lastDay: number, asOf: number): number => {
  let day = lastDay
  const isKeptOn = (next: number): boolean =>
    world.asks.some((one) => dayOfMinute(one.asked) < next && stands(one, at, next, asOf))
  while (day < dayOfMinute(asOf) && isKeptOn(day + 1)) day += 1
  return day
}

/** `kind` and what tells two answers of a kind apart, as one line. */
export const slowStateAt = (days: readonly SlowDay[], whole: SlowWorld, at: number, asOf: number): string => {
  // Nobody who looks at one recorder sees what lies on the other.
  const isOnNew = whole.moved !== null && whole.moved <= at
  const world = { ...whole, checks: whole.checks.filter(({ onNew }) => whole.moved === null || onNew === isOnNew) }
  const recordedDay = dayOfMinute(at)
  const today = dayOfMinute(asOf)
  if (world.installedDay !== null && recordedDay < world.installedDay) return 'never-recorded'
  if (world.retiredDay !== null && recordedDay > world.retiredDay) return 'never-recorded'
  if (at > asOf) return 'not-yet'

  const policy = lastDayOf(days, world, recordedDay)
  const named = world.holds.filter(({ from, to, placed }) => from <= at && at < to && placed <= asOf)
  const inOrder = named.toSorted((a, b) => a.placed - b.placed)
  // What was not there any more when somebody called it held was not secured.
  const own = inOrder.filter((hold, index) => {
    const before = slowStateAt(days, { ...whole, holds: inOrder.slice(0, index) }, at, hold.placed)
    return before.startsWith('available') || before.startsWith('held')
  })
  let missedDay: number | null = null
  let lastLawfulDay = policy
  let row: number | null = null
  let rowDay = 0
  let rowLawfulDay = 0
  // Live through every minute at which something was done, in order.
  const moments = new Set([
    ...world.checks.map(({ checked }) => checked),
    ...world.rows.map(({ checked }) => checked),
    ...own.flatMap(({ lifted }) => (lifted === null ? [] : [lifted])),
  ])
  for (const moment of [...moments].toSorted((a, b) => a - b)) {
    if (moment > asOf) break
    for (const { lifted } of own) {
      if (lifted === moment && dayOfMinute(lifted) > lastLawfulDay) lastLawfulDay = dayOfMinute(lifted)
    }
    for (const { checked, oldest } of world.checks) {
      if (checked !== moment || oldest === null) continue
      if (oldest <= at && at < checked) missedDay = null
      const lawful = slowAskedThrough(world, at, lastLawfulDay, checked)
      if (at < oldest && dayOfMinute(checked) <= lawful && missedDay === null) missedDay = dayOfMinute(checked)
    }
    for (const one of world.rows) {
      if (one.checked !== moment || row !== null) continue
      if (at >= one.to || (one.from !== null && at < one.from)) continue
      const isHeldThen = own.some(({ placed, lifted }) => placed <= moment && (lifted === null || moment < lifted))
      const lawful = slowAskedThrough(world, at, lastLawfulDay, moment)
      if (one.executed ? isHeldThen : own.length > 0 || dayOfMinute(moment) <= lawful) continue
      row = one.number
      rowLawfulDay = lawful
      rowDay = dayOfMinute(moment)
    }
  }
  for (const { lifted, number } of own) if (lifted === null || lifted > asOf) return `held ${number}`
  const gone =
    missedDay !== null && own.length === 0
      ? `gone-early ${missedDay} of ${Math.max(policy, missedDay)}, row ${row}`
      : row === null
        ? null
        : `destroyed ${row} on ${rowDay} of ${rowLawfulDay}`
  if (gone !== null) {
    for (const { from, to, provided, closed, number } of world.copies) {
      if (from <= at && at < to && provided <= asOf && (closed === null || closed > asOf)) {
        return `copied ${number} of ${gone}`
      }
    }
    return gone
  }
  if (policy < today) {
    const asked = slowAskedThrough(world, at, lastLawfulDay, asOf)
    const isAsked = asked >= today && world.asks.some((one) => stands(one, at, today, asOf))
    return isAsked ? `available ${today}` : `overdue ${today - asked}`
  }
  const measured = slowMeasured(days, world, asOf)
  if (measured === null) return `available ${policy}`
  const expected = recordedDay + measured < today ? today : recordedDay + measured
  return `available ${expected < policy ? expected : policy}`
}
