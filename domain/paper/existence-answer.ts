// What a notice says to whoever asked whether somebody is in the footage (지침 art. 44): of every stretch the answer, until when it may be
// asked to be seen, and what of it is gone. Each language brings its words.
import type { PlainDay } from '../calendar/plain-day.ts'
import { type ExistenceAnswer, existenceAnswerOf } from '../decision/existence.ts'
import type { ShownSpan } from '../decision/range-result.ts'
import type { Choice } from './form.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import type { AnsweredRange } from './notice-reasons.ts'
import type { PaperRange } from './request-words.ts'

/** `brief`: where it stands with others in one line. */
export interface ExistenceNote {
  readonly full: string
  readonly brief: string
}

export interface ExistenceWords {
  readonly sentences: Readonly<Record<ExistenceAnswer, (name: string) => string>>
  /** Before a stretch, where each has its own line. */
  readonly labels: Readonly<Record<ExistenceAnswer, string>>
  readonly differing: string
  readonly line: (label: string, range: PaperRange, notes: readonly string[]) => string
  /** Under the lines of which some is there to be seen. */
  readonly howToSee: string
  readonly keptUntil: (day: PlainDay) => ExistenceNote
  /** Under a hold, which may be lifted any day: no day is promised. */
  readonly keptApart: ExistenceNote
  /** Expected to be gone by now: no day is promised. */
  readonly mayVanish: ExistenceNote
  readonly partGone: (spans: readonly ShownSpan[]) => ExistenceNote
  readonly answeredBy: (day: PlainDay) => ExistenceNote
}

/** Whose footage it is: an agent asks for the person filmed. */
const filmedNameOf = ({ requester, applicant }: DecisionNoticeFacts['request']): string =>
  applicant.door === 'agent' ? applicant.filmed.name : requester.name

const answerOf = ({ result, range }: AnsweredRange): ExistenceAnswer => existenceAnswerOf(result, range.availability)

const keptNotes = ({ availability }: AnsweredRange['range'], words: ExistenceWords): readonly ExistenceNote[] => {
  if (availability.kind === 'held') return [words.keptApart]
  if (availability.kind !== 'available') return []
  return [availability.expectedThrough === undefined ? words.keptUntil(availability.through) : words.mayVanish]
}

const notesOf = (one: AnsweredRange, words: ExistenceWords): readonly ExistenceNote[] => {
  const { result, range } = one
  if (result.kind === 'postponed') return [words.answeredBy(result.postponement.expectedEndOn)]
  const answer = answerOf(one)
  const isLookedThrough = answer === 'found' || answer === 'not-found'
  return [
    ...(isLookedThrough && range.gone.length > 0 ? [words.partGone(range.gone)] : []),
    ...(answer === 'found' ? keptNotes(range, words) : []),
  ]
}

export interface ExistenceTold {
  readonly lead: string
  /** One for each stretch, where they differ. */
  readonly lines: readonly string[]
  /** Sentences true of all of them. */
  readonly notes: readonly string[]
}

export const existenceTold = (
  answered: readonly AnsweredRange[],
  request: DecisionNoticeFacts['request'],
  words: ExistenceWords,
): ExistenceTold => {
  const told = answered.map((one) => ({ range: one.range, answer: answerOf(one), notes: notesOf(one, words) }))
  const [first] = told
  const isOneAnswer = new Set(told.map(({ answer }) => answer)).size === 1
  const lead =
    first !== undefined && isOneAnswer ? words.sentences[first.answer](filmedNameOf(request)) : words.differing
  const isAlike = isOneAnswer && new Set(told.map(({ notes }) => notes.map(({ full }) => full).join('\n'))).size === 1
  if (isAlike) return { lead, lines: [], notes: first?.notes.map(({ full }) => full) ?? [] }
  const lines = told.map(({ range, answer, notes }) =>
    words.line(
      words.labels[answer],
      range,
      notes.map(({ brief }) => brief),
    ),
  )
  return { lead, lines, notes: told.some(({ answer }) => answer === 'found') ? [words.howToSee] : [] }
}

const boxes = [
  { label: '있음', answers: ['found'] },
  { label: '없음', answers: ['not-found', 'gone', 'never-filmed'] },
  { label: '연기', answers: ['postponed'] },
  { label: '거절', answers: ['refused'] },
] as const satisfies readonly { readonly label: string; readonly answers: readonly ExistenceAnswer[] }[]

/** The boxes at the head: that nothing was found is an answer, not a refusal. */
export const existenceChoices = (answered: readonly AnsweredRange[]): readonly Choice[] => {
  const given = answered.map(answerOf)
  return boxes.map(({ label, answers }) => ({
    label,
    isChosen: given.some((answer) => answers.some((one) => one === answer)),
  }))
}
