import type { PlainDay } from '../calendar/plain-day.ts'

/** 만 나이 (Civil Act art. 158). Somebody born on 29 February is a year older on 1 March of a year without that day. */
export const fullAge = (bornOn: PlainDay, on: PlainDay): number => {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}
