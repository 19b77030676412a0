// What the foot says about the printing itself: time, person, purpose (safety standard art. 12, rule 47).
import { dayOf, type Instant } from '../calendar/instant.ts'
import type { Foot } from './form.ts'
import { beginningWithin, lineCount } from './line-fit.ts'
import { dayWords, momentWords } from '../calendar/korean-day.ts'

export interface OutputStamp {
  readonly at: Instant
  readonly userName: string
  readonly purpose: string
  /** 1 for the first output; a later one says that it is one. */
  readonly outputNumber: number
  /** When a notice was declared void; null while it stands. */
  readonly voidedAt: Instant | null
}

/** The foot has one line; the whole purpose stands in the ledger's entry of this output. */
const purposeEm = 24

const briefPurpose = (purpose: string): string =>
  lineCount(purpose, purposeEm) === 1 ? purpose : beginningWithin(purpose, ' …', purposeEm, 1)

export const outputStampWords = ({ at, userName, purpose, outputNumber }: Omit<OutputStamp, 'voidedAt'>): string =>
  `출력 ${momentWords(at)} ${userName}(${briefPurpose(purpose)})${outputNumber > 1 ? ` · 다시 출력 ${outputNumber}번째` : ''}`

/** Large across the sheet: a void notice must not be taken for one that counts. */
const markOf = ({ voidedAt }: OutputStamp): Pick<Foot, 'mark'> =>
  voidedAt === null ? {} : { mark: `무효 ${dayWords(dayOf(voidedAt))}` }

/** The paper with the stamp of this output; nothing else of a frozen one may differ between outputs. */
export const stampOutput = <Stamped extends { readonly foot: Foot }>(paper: Stamped, stamp: OutputStamp): Stamped => ({
  ...paper,
  foot: { ...paper.foot, output: outputStampWords(stamp), ...markOf(stamp) },
})
