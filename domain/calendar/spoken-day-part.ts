// The part of the day said before an hour, and which hours of the 24 it can mean. The early hours are the hard part:
// - 오전 12시 is the midnight that begins the day, as recorders and digital clocks show it.
// - 새벽 belongs to the calendar day it is said with: 어제 새벽 1시 is 01:00 of yesterday.
// - 밤 12시 is the midnight that ends the day, as 열람지기 itself writes it.
// - 밤 1시 is said of both nights of a day, so it has two meanings and is asked about. 간밤 names the night that ended today.
import { skip, take } from './spoken-text.ts'

/** Hours from 24 on belong to the next day; no hours, no such time. */
export type HoursSaid = (hour: number) => readonly number[]

const between = (from: number, to: number, hour: number): boolean => hour >= from && hour <= to

const morning: HoursSaid = (hour) => (hour === 12 ? [0] : between(0, 11, hour) ? [hour] : [])
const afternoon: HoursSaid = (hour) => (between(12, 23, hour) ? [hour] : between(0, 11, hour) ? [hour + 12] : [])
const smallHours: HoursSaid = (hour) => (hour === 12 ? [0] : between(0, 6, hour) ? [hour] : [])
const breakfast: HoursSaid = (hour) => (between(4, 11, hour) ? [hour] : [])
const midday: HoursSaid = (hour) => (between(10, 17, hour) ? [hour] : between(1, 5, hour) ? [hour + 12] : [])
const evening: HoursSaid = (hour) =>
  between(16, 23, hour) ? [hour] : hour === 12 ? [24] : between(4, 11, hour) ? [hour + 12] : []
const lateEvening: HoursSaid = (hour) =>
  between(18, 23, hour) ? [hour] : hour === 12 || hour === 24 ? [24] : between(6, 11, hour) ? [hour + 12] : []
const night: HoursSaid = (hour) => (between(0, 5, hour) ? [hour, hour + 24] : lateEvening(hour))
const nightJustPassed: HoursSaid = (hour) => (between(0, 5, hour) ? [hour + 24] : lateEvening(hour))

const parts: readonly (readonly [RegExp, HoursSaid])[] = [
  [/^(?:오전|a\.?m\.?)/u, morning],
  [/^(?:오후|p\.?m\.?)/u, afternoon],
  [/^새벽(?:녘)?/u, smallHours],
  [/^아침/u, breakfast],
  [/^(?:대낮|한낮|낮|점심)/u, midday],
  [/^저녁/u, evening],
  [/^(?:간밤|지난\s*밤)/u, nightJustPassed],
  [/^(?:한밤중|한밤|밤)/u, night],
]

export const readDayPart = (text: string): { readonly hoursSaid: HoursSaid; readonly rest: string } | null => {
  for (const [pattern, hoursSaid] of parts) {
    const taken = take(pattern, text)
    if (taken !== null) return { hoursSaid, rest: skip(/^에(?!서)/u, taken.rest) }
  }
  return null
}
