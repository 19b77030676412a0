// What was asked for beside the viewing and stays owed once the footage was seen: its copy (PIPA art. 4(3)) and its deletion or
// suspension (rule 41, decision 0010).
import { z } from 'zod'
import { dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { RangeAnswer } from '../decision/range-answer.ts'
import { type Demand, isRemoval, letterOf, removalComesLater } from '../decision/letter.ts'

type Kind = Demand['kinds'][number]

export const owedParts = ['copy', 'removal'] as const
export type OwedPart = (typeof owedParts)[number]
export const owedPartSchema = z.enum(owedParts)

interface AnsweredStretch {
  readonly answer: RangeAnswer | null
  /** Whether a copy of any of it was handed over on this request. */
  readonly isCopied: boolean
  /** What later requests that go on from this one ask of the same footage: each has its own clock and its own notice. */
  readonly takenOver: readonly Kind[]
}

/** A stretch that nobody saw yet is owed itself; of one that was refused, nothing more is. */
export const owedPartsOf = (demand: Demand, { answer, isCopied, takenOver }: AnsweredStretch): readonly OwedPart[] => {
  if (answer?.kind !== 'shown') return []
  const isOwed: Readonly<Record<OwedPart, boolean>> = {
    copy: demand.kinds.includes('copy') && !isCopied && !takenOver.includes('copy'),
    removal: removalComesLater(demand) && !takenOver.some(isRemoval),
  }
  return owedParts.filter((part) => isOwed[part])
}

interface StretchOwing {
  readonly answer: RangeAnswer | null
  readonly stillOwed?: readonly OwedPart[]
}

export const isPartOwed = ({ stillOwed }: StretchOwing, part: OwedPart): boolean => stillOwed?.includes(part) === true

/** Each part once, whatever the number of stretches. */
export const partsOwed = (ranges: readonly StretchOwing[]): readonly OwedPart[] =>
  owedParts.filter((part) => ranges.some((range) => isPartOwed(range, part)))

/** The day of the answer; where the footage was seen only after it, the day on which it was seen. */
export const partDueOn = (ranges: readonly StretchOwing[], part: OwedPart, replyDueOn: PlainDay): PlainDay =>
  ranges
    .filter((range) => isPartOwed(range, part))
    .flatMap(({ answer }) => (answer?.kind === 'shown' ? [dayOf(answer.shownAt)] : []))
    .reduce((latest, day) => (day > latest ? day : latest), replyDueOn)

/** What may be taken back alone. Where that would change which law answers, the whole request is taken back instead. */
export const kindsWithout = (demand: Demand, kind: Kind): readonly Kind[] | null => {
  const left = demand.kinds.filter((one) => one !== kind)
  const mayGo = (kind === 'copy' || isRemoval(kind)) && left.length < demand.kinds.length && left.length > 0
  return mayGo && letterOf({ ...demand, kinds: left }) === letterOf(demand) ? left : null
}
