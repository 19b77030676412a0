// What the foot says about the printing itself: time, person, purpose (safety standard art. 12, rule 47).
import type { Instant } from '../calendar/instant.ts'
import type { NoticePaper } from './notice-paper.ts'
import type { ReceiptPaper } from './receipt-paper.ts'
import { momentWords } from './korean-date.ts'

export interface OutputStamp {
  readonly at: Instant
  readonly userName: string
  readonly purpose: string
  /** 1 for the first output; a later one says that it is one. */
  readonly outputNumber: number
}

export const outputStampWords = ({ at, userName, purpose, outputNumber }: OutputStamp): string =>
  `출력 ${momentWords(at)} ${userName}(${purpose})${outputNumber > 1 ? ` · 다시 출력 ${outputNumber}번째` : ''}`

/** The frozen paper with the stamp of this output; nothing else of it may differ between outputs. */
export const stampOutput = <Stamped extends NoticePaper | ReceiptPaper>(
  paper: Stamped,
  stamp: OutputStamp,
): Stamped => ({
  ...paper,
  foot: { ...paper.foot, output: outputStampWords(stamp) },
})
