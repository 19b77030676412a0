// What a round of deciding must meet before its notice is issued (rules 6, 9, 10, 11, 12, 29, 40).
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { type DecisionDraft, limitsSomething, owesReason, resultsOf, showsSomething } from './decision-draft.ts'
import { feeIssues } from './fee.ts'
import { type LetterKind, letsSee } from './letter.ts'
import { awaitsDecision } from './range-answer.ts'
import {
  type ProvenGround,
  provenGround,
  type RangeToDecide,
  rangeIssues,
  viewingDayOf,
  wordingIssues,
} from './range-rules.ts'

export interface RequestToDecide {
  readonly letter: LetterKind
  readonly identityConfirmed: boolean
  readonly ranges: readonly RangeToDecide[]
}

/** The stretches that the next notice must answer. */
export const rangesAwaiting = <Range extends Pick<RangeToDecide, 'answer'>>(
  ranges: readonly Range[],
): readonly Range[] => ranges.filter(({ answer }) => awaitsDecision(answer))

const coverageIssues = (draft: DecisionDraft, awaiting: readonly RangeToDecide[]): readonly FieldIssue[] => {
  const seen = new Set<string>()
  const strangers = draft.results.flatMap(({ rangeId }, index): readonly FieldIssue[] => {
    const isWelcome = awaiting.some(({ id }) => id === rangeId) && !seen.has(rangeId)
    seen.add(rangeId)
    return isWelcome ? [] : [{ field: `results.${index}`, reason: 'not-allowed' }]
  })
  const isWhole = awaiting.every(({ id }) => seen.has(id))
  return isWhole ? strangers : [...strangers, { field: 'results', reason: 'range-undecided' }]
}

const appointmentIssues = (
  { appointment, results }: DecisionDraft,
  letter: LetterKind,
  today: PlainDay,
): readonly FieldIssue[] => {
  const isShown = letsSee(letter) && showsSomething(results.map(({ result }) => result))
  if (appointment === null) return isShown ? [{ field: 'appointment', reason: 'appointment-missing' }] : []
  if (!isShown) return [{ field: 'appointment', reason: 'not-allowed' }]
  const day = viewingDayOf(appointment)
  return day !== null && day < today ? [{ field: 'appointment.at', reason: 'in-past' }] : []
}

/** An agency has no right to object, and needs no way to do so. */
const textIssues = (draft: DecisionDraft, letter: LetterKind): readonly FieldIssue[] => {
  const results = resultsOf(draft)
  const typed = [
    ['addition', draft.addition],
    ['objection', draft.objection],
    // A condition may hide in where one is to come and in how one pays.
    ['appointment.place', draft.appointment?.place ?? ''],
    ['fee.payment', draft.fee.payment],
    ...draft.fee.items.map(({ what }, index) => [`fee.items.${index}.what`, what] as const),
  ] as const
  const wording = typed.flatMap(([field, words]) => wordingIssues(field, words, letter))
  const isMissing = letter !== 'reply' && owesReason(results) && draft.objection.trim() === ''
  return [
    ...(isMissing ? [{ field: 'objection', reason: 'objection-missing' as const }] : []),
    // Where nothing is kept back, that others are in the picture is told, not used as a reason.
    ...wording.filter(({ reason }) => reason !== 'third-party-alone' || limitsSomething(results)),
  ]
}

export const decisionIssues = (
  draft: DecisionDraft,
  request: RequestToDecide,
  today: PlainDay,
): readonly FieldIssue[] => {
  const { identityConfirmed, ranges, letter } = request
  const awaiting = rangesAwaiting(ranges)
  const circumstances = { identityConfirmed, letter, today, viewingOn: viewingDayOf(draft.appointment) }
  return [
    ...coverageIssues(draft, awaiting),
    ...draft.results.flatMap(({ rangeId, result }, index) => {
      const range = awaiting.find(({ id }) => id === rangeId)
      return range === undefined ? [] : rangeIssues(result, range, circumstances, `results.${index}.result`)
    }),
    ...appointmentIssues(draft, letter, today),
    ...feeIssues(draft.fee, draft.appointment, letter),
    ...textIssues(draft, letter),
  ]
}

/** The ground that the book bears out for every stretch still to be answered; null where a person must judge. */
export const proposedGround = ({
  letter,
  ranges,
}: Pick<RequestToDecide, 'letter' | 'ranges'>): ProvenGround | 'not-filmed' | null => {
  const awaiting = rangesAwaiting(ranges)
  const [first, ...others] = awaiting.map((range) => provenGround(range, letter))
  if (first === undefined) return null
  if (first !== null && others.every((ground) => ground === first)) return first
  return awaiting.every(({ search }) => search?.outcome === 'not-filmed') ? 'not-filmed' : null
}
