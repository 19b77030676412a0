// What may be decided about one stretch (rules 9, 10, 11, 12, 29, 30). Nothing here says that a refusal is lawful.
import { dayOf } from '../calendar/instant.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { FieldIssue, IssueReason } from '../contract/failure.ts'
import type { FootageRange } from '../footage/footage-clock.ts'
import { goneReason } from '../footage/gone-reason.ts'
import { type RefusalGround, refusalGroundTable } from '../notice/refusal-ground.ts'
import { unlawfulReasonsIn } from '../notice/unlawful-reason.ts'
import type { RequestRange } from '../request/request.ts'
import { goneBehind, keptBackBy } from './kept-back.ts'
import { existenceIssues } from './existence.ts'
import { keptIssues } from './kept-for-others.ts'
import { causesFor, groundsFor } from './letter-grounds.ts'
import { type LetterKind, letsSee } from './letter.ts'
import { postponementBehind } from './range-answer.ts'
import type { Postponement, RangeResult, Reason, ShownSpan } from './range-result.ts'
import type { ViewingAppointment } from './viewing-appointment.ts'

export type RangeToDecide = Pick<
  RequestRange,
  'id' | 'from' | 'to' | 'availability' | 'gone' | 'isOperatingRoom' | 'isPublic' | 'answer' | 'search' | 'keptFor'
>

export interface Circumstances {
  readonly letter: LetterKind
  readonly identityConfirmed: boolean
  readonly today: PlainDay
  /** When what is granted will be seen; null where no appointment stands yet. */
  readonly viewingOn: PlainDay | null
}

export type ProvenGround = Extract<RefusalGround, 'retention-passed' | 'exempt-public' | 'law-restricts'>

/** The ground that the book itself proves (rule 29); null where a person must judge. */
export const provenGround = (
  { availability, isOperatingRoom, isPublic }: Pick<RangeToDecide, 'availability' | 'isOperatingRoom' | 'isPublic'>,
  letter: LetterKind,
): ProvenGround | null => {
  if (availability.kind === 'past') return 'retention-passed'
  // Rule 38: footage of a public place is outside art. 37, and whoever asks is told so in writing.
  if (letter === 'suspension' && isPublic) return 'exempt-public'
  return isOperatingRoom ? 'law-restricts' : null
}

// A recorder check missed it, or somebody looked for it and it was not there. What is past its day was to be destroyed anyhow.
const isLost = ({ availability, search }: Pick<RangeToDecide, 'availability' | 'search'>): boolean =>
  availability.kind === 'gone-early' ||
  ((availability.kind === 'available' || availability.kind === 'held') && search?.outcome === 'footage-missing')

// Of footage that was there and is gone, whoever did not look in time cannot say who was in it.
const isUnseen = ({ availability, search }: Pick<RangeToDecide, 'availability' | 'search'>): boolean =>
  (availability.kind === 'gone-early' || availability.kind === 'past') && search?.outcome !== 'not-filmed'

/** What a ground is given for: a stretch, and what of it the result keeps back. */
export type GroundedRange = Pick<RangeToDecide, 'from' | 'to' | 'availability' | 'gone' | 'search' | 'isPublic'>

const isAllOf = ({ from, to }: FootageRange, keptBack: readonly FootageRange[]): boolean =>
  keptBack.some((span) => span.from === from && span.to === to)

/**
 * Whether the book itself contradicts the ground: footage that still exists, an identity confirmed, a place that is not public. Of
 * a stretch whose first days are gone the rest is owed, so the end of retention covers those days alone (rule 29).
 */
export const isContradicted = (
  ground: RefusalGround,
  range: GroundedRange,
  keptBack: readonly FootageRange[],
  identityConfirmed: boolean,
): boolean => {
  const { availability, search, isPublic } = range
  const gone = goneBehind(keptBack, range)
  return (
    (ground === 'retention-passed' && availability.kind !== 'past' && gone !== 'past') ||
    (ground === 'footage-lost' && !isLost({ availability, search }) && gone !== 'lost') ||
    (ground === 'exempt-public' && !isPublic) ||
    (ground === 'identity-unconfirmed' && identityConfirmed) ||
    (ground === 'not-filmed' &&
      ((search?.outcome === 'found' && isAllOf(range, keptBack)) || isUnseen({ availability, search })))
  )
}

/** That somebody is not in it, or not in the rest of it, is said by whoever looked; of what no camera recorded nobody can look. */
const isUnlooked = ({ ground }: Reason, { availability, search }: RangeToDecide): boolean =>
  ground === 'not-filmed' && availability.kind !== 'never-recorded' && search === null

/** For operating-room footage the restricting article is known without anybody typing it. */
export const needsFacts = (
  ground: RefusalGround,
  { isOperatingRoom }: Pick<RangeToDecide, 'isOperatingRoom'>,
): boolean => refusalGroundTable[ground].needsFacts && !(ground === 'law-restricts' && isOperatingRoom)

/**
 * A person is not asked for what only agencies bring, and an agency may well lack a warrant, a consent or the better interest of
 * others (art. 18(2)). A rule of the house is no ground towards either.
 */
export const stoppedReasonsFor = (letter: LetterKind): typeof unlawfulReasonsIn =>
  letter === 'reply'
    ? (words) => unlawfulReasonsIn(words).filter(({ kind }) => kind === 'house-rule')
    : unlawfulReasonsIn

export const wordingIssues = (field: string, words: string, letter: LetterKind): readonly FieldIssue[] =>
  stoppedReasonsFor(letter)(words).map(({ kind, matched }) => ({
    field,
    reason: kind === 'third-party-alone' ? 'third-party-alone' : 'unlawful-reason',
    detail: matched,
  }))

const provenIssues = (
  reason: Reason,
  keptBack: readonly FootageRange[],
  range: RangeToDecide,
  { identityConfirmed, letter }: Pick<Circumstances, 'identityConfirmed' | 'letter'>,
  field: string,
): readonly FieldIssue[] => {
  if (isContradicted(reason.ground, range, keptBack, identityConfirmed)) return [{ field, reason: 'ground-unproven' }]
  // Of existence alone the same is asked by existenceIssues.
  return letter !== 'existence' && isUnlooked(reason, range) ? [{ field, reason: 'search-missing' }] : []
}

const reasonIssues = (
  { ground, facts }: Reason,
  keptBack: readonly FootageRange[],
  range: RangeToDecide,
  { identityConfirmed, letter }: Circumstances,
  field: string,
): readonly FieldIssue[] => [
  ...(groundsFor[letter].includes(ground) ? [] : [{ field: `${field}.ground`, reason: 'not-allowed' as const }]),
  ...provenIssues({ ground, facts }, keptBack, range, { identityConfirmed, letter }, `${field}.ground`),
  ...(needsFacts(ground, range) && facts.trim() === ''
    ? [{ field: `${field}.facts`, reason: 'facts-missing' as const }]
    : []),
  ...wordingIssues(`${field}.facts`, facts, letter),
]

const shownIssue = (shown: readonly ShownSpan[], range: FootageRange): IssueReason | null => {
  let end = range.from
  for (const { from, to } of shown) {
    if (to <= from) return 'end-before-start'
    if (from < end || to > range.to) return 'not-asked-for'
    end = to
  }
  const [only, ...others] = shown
  // All of it is no part: then nothing is kept back, and there is no reason to give.
  return only?.from === range.from && only.to === range.to && others.length === 0 ? 'not-allowed' : null
}

/** Rules 29, 34, 38: nothing is promised that is gone, belongs to another way, or that the law leaves the house to go on with. */
const promiseIssue = (
  { availability, isOperatingRoom, isPublic }: RangeToDecide,
  letter: LetterKind,
): IssueReason | null =>
  goneReason(availability) ??
  (isOperatingRoom ? 'operating-room' : letter === 'suspension' && isPublic ? 'exempt-public' : null)

// Promising what the recorder overwrites before the day would be a promise already broken (rule 30).
const isLostBefore = ({ availability }: RangeToDecide, day: PlainDay | null): boolean =>
  availability.kind === 'available' && day !== null && availability.through < day

// Rule 11, 지체 없이: what was said cannot be said again, whether its cause has ended or not. Another postponement tells what is new,
// whatever it calls it, or it would never end.
const isSaidAgain = ({ facts }: Postponement, { answer }: Pick<RangeToDecide, 'answer'>): boolean => {
  const before = postponementBehind(answer)
  return before !== null && [before.facts, ''].includes(facts)
}

const postponementIssues = (
  postponement: Postponement,
  range: RangeToDecide,
  { today, letter }: Circumstances,
  field: string,
): readonly FieldIssue[] => {
  const { cause, facts, expectedEndOn } = postponement
  const issues: FieldIssue[] = []
  if (isSaidAgain(postponement, range)) issues.push({ field: `${field}.facts`, reason: 'cause-ended-before' })
  if (!causesFor[letter].includes(cause)) issues.push({ field: `${field}.cause`, reason: 'not-allowed' })
  if (expectedEndOn < today) issues.push({ field: `${field}.expectedEndOn`, reason: 'in-past' })
  // What is to be deleted need not be kept until then; what is to be looked through must be.
  if ((letsSee(letter) || letter === 'existence') && isLostBefore(range, expectedEndOn))
    issues.push({ field: `${field}.expectedEndOn`, reason: 'hold-needed' })
  if (cause === 'other' && facts.trim() === '' && !isSaidAgain(postponement, range))
    issues.push({ field: `${field}.facts`, reason: 'facts-missing' })
  // That others are in the picture is no ground for refusing, and the very cause for postponing to mask them (rule 10).
  const wording = wordingIssues(`${field}.facts`, facts, letter).filter(({ reason }) => reason !== 'third-party-alone')
  return [...issues, ...wording]
}

export const rangeIssues = (
  result: RangeResult,
  range: RangeToDecide,
  circumstances: Circumstances,
  field: string,
): readonly FieldIssue[] => {
  const keptBack = keptBackBy(result, range)
  const { letter, identityConfirmed } = circumstances
  const existence = letter === 'existence' ? existenceIssues(result, range, identityConfirmed, field) : []
  if (result.kind === 'refused')
    return [...existence, ...reasonIssues(result.reason, keptBack, range, circumstances, `${field}.reason`)]
  const unpromised = promiseIssue(range, letter)
  if (unpromised !== null) return [{ field, reason: unpromised }]
  if (result.kind === 'postponed') {
    return postponementIssues(result.postponement, range, circumstances, `${field}.postponement`)
  }
  const kept = letter === 'deletion' ? keptIssues(result, range, range.keptFor ?? [], field) : []
  const issues: FieldIssue[] = [...existence, ...kept]
  if (!identityConfirmed) issues.push({ field, reason: 'identity-unconfirmed' })
  if (isLostBefore(range, circumstances.viewingOn)) issues.push({ field: 'appointment.at', reason: 'hold-needed' })
  if (result.kind === 'granted') {
    const isWhole = range.gone.length === 0 || !letsSee(letter)
    return isWhole ? issues : [...issues, { field, reason: 'footage-gone-in-part' }]
  }
  const shown = shownIssue(result.shown, range)
  return [
    ...issues,
    ...(shown === null ? [] : [{ field: `${field}.shown`, reason: shown }]),
    ...reasonIssues(result.reason, keptBack, range, circumstances, `${field}.reason`),
  ]
}

/** Day on which an appointment falls; null without one. */
export const viewingDayOf = (appointment: Pick<ViewingAppointment, 'at'> | null): PlainDay | null =>
  appointment === null ? null : dayOf(appointment.at)
