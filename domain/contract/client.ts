// What the preload puts on `window.yeollamjigi`. Types only, so that the renderer needs neither Node nor Electron types.
import type { Paper } from '../paper/paper.ts'
import type { Result } from '../result.ts'
import type { InputOf, OperationName, OutputOf } from './contract.ts'

/** One function per operation. It never rejects for an expected outcome; a refusal is a value. */
export type DoorCalls = {
  readonly [Name in OperationName]: (input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>
}

/** What main tells the window unasked. */
export type News =
  | { readonly kind: 'job-progress'; readonly jobId: string; readonly doneCount: number; readonly totalCount: number }
  | { readonly kind: 'lock-requested' }

/** Only on paper.html, the page of the hidden print window. */
export interface PaperBridge {
  /** Called with each paper to draw, in turn. */
  readonly onShow: (listener: (paper: Paper) => void) => void
  /** Says that the shown paper is laid out, fonts and pictures included; only then is it printed. */
  readonly ready: () => void
}

/** On paper.html only `paper` is there, on every other page only `call` and `onNews`. */
export interface YeollamjigiWindow {
  readonly call: DoorCalls
  /** Gives the function that ends the listening. */
  readonly onNews: (listener: (news: News) => void) => () => void
  readonly paper?: PaperBridge
}
