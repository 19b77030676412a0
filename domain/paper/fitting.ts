// A box holds so many lines; what is longer goes whole to the annex and the box says so.
import type { Annex } from './form.ts'
import { beginningWithin, lineCount } from './line-fit.ts'

export type AnnexPart = Annex['parts'][number]

export interface Fitted {
  readonly shown: string
  readonly annexPart: AnnexPart | null
}

export interface BoxRoom {
  readonly widthEm: number
  readonly linesMax: number
}

const seeAnnex = ' … (붙임 참조)'

export const fitText = (heading: string, text: string, { widthEm, linesMax }: BoxRoom): Fitted =>
  lineCount(text, widthEm) <= linesMax
    ? { shown: text, annexPart: null }
    : {
        shown: beginningWithin(text, seeAnnex, widthEm, linesMax),
        annexPart: { heading, lines: text.split('\n') },
      }

export interface FittedList {
  readonly shown: readonly string[]
  readonly annexPart: AnnexPart | null
}

/** Whole items only. `restWords` says how many are left for the annex. */
export const fitList = (
  heading: string,
  items: readonly string[],
  restWords: (restCount: number) => string,
  { widthEm, linesMax }: BoxRoom,
): FittedList => {
  const linesOf = (some: readonly string[]): number => some.reduce((sum, item) => sum + lineCount(item, widthEm), 0)
  if (linesOf(items) <= linesMax) return { shown: items, annexPart: null }
  let kept = items.length - 1
  while (kept > 0 && linesOf(items.slice(0, kept)) + 1 > linesMax) kept -= 1
  return { shown: [...items.slice(0, kept), restWords(items.length - kept)], annexPart: { heading, lines: items } }
}
