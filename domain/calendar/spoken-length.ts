// How long, as it is said: 20분, 한 시간 반, 1시간 30분 동안, 반 시간, 1.5시간.
import { nativeNumber, numberSaid, sinoNumber } from './spoken-number.ts'
import { type Read, skip, take } from './spoken-text.ts'

const hours = new RegExp(
  String.raw`^(\d{1,3}(?:\.5)?|${nativeNumber}|${sinoNumber})\s*시간(?:\s*(반)|\s*(\d{1,3}|${sinoNumber})\s*분)?`,
  'u',
)
const halfHour = /^반\s*시간/u
const minutes = new RegExp(String.raw`^(\d{1,4}|${sinoNumber})\s*분`, 'u')

const about = /^(?:약|대략|한(?=\s*(?:\d|[일이삼사오육칠팔구]?십)))\s*/u

/** Whole minutes. */
export const readLength = (text: string): Read<number> | null => {
  const start = skip(about, text)
  const long = take(hours, start)
  if (long !== null) {
    const more = long.caught(2) === '' ? numberSaid(long.caught(3) === '' ? '0' : long.caught(3)) : 30
    return { value: numberSaid(long.caught(1)) * 60 + more, rest: long.rest }
  }
  const half = take(halfHour, start)
  if (half !== null) return { value: 30, rest: half.rest }
  const short = take(minutes, start)
  return short === null ? null : { value: numberSaid(short.caught(1)), rest: short.rest }
}
