// Finds known-unlawful reasons in what a person typed (rules 9, 10). It stops sentences that are wrong; it never says
// that one is right.
import { squeezed } from '../text/squeezed.ts'
import { unlawfulExcuses } from './unlawful-excuse.ts'
import { unlawfulAbroad } from './unlawful-foreign.ts'
import { unlawfulHurdles } from './unlawful-hurdle.ts'
import { type UnlawfulKind, type UnlawfulPattern, unlawfulPatterns } from './unlawful-pattern.ts'
import { unlawfulPretexts } from './unlawful-pretext.ts'

export interface UnlawfulReason {
  readonly kind: UnlawfulKind
  /** Where it stands in the text as typed, so that a field can mark it. */
  readonly start: number
  readonly end: number
  readonly matched: string
}

// Points end a sentence and commas a clause; brackets, quotes and dots in the middle only hide words.
const ignored = /[()[\]{}<>"'‘’“”「」『』*_~·ㆍ\-/|\u200b-\u200d\ufeff]/u
const sentenceEnd = /[.!?。;:]/u
const clauseEnd = /[.!?。;:,]/u

// A danger to somebody is a ground of its own, and then others in the picture are part of the facts.
const concreteHarm =
  /폭행|폭력|협박|스토킹|보복|위해(?:를|가|우려|행위)|위협|신변|접근금지|성범죄|학대|살해|자해|해코지|납치|영업비밀|생명|신체(?:를|에|적)|가정폭력/u

const upTo = (text: string, end: RegExp): string => text.split(end, 1)[0] ?? ''

const sentenceAround = (text: string, start: number): string =>
  (text.slice(0, start).split(sentenceEnd).at(-1) ?? '') + upTo(text.slice(start), sentenceEnd)

const isHarmless = (text: string, start: number, { unlessFollowedBy, unlessSentence }: UnlawfulPattern): boolean =>
  unlessFollowedBy?.test(upTo(text.slice(start), clauseEnd)) === true ||
  unlessSentence?.test(sentenceAround(text, start)) === true

const isCovered = (reason: UnlawfulReason, others: readonly UnlawfulReason[]): boolean =>
  others.some(
    (other) =>
      other !== reason &&
      other.start <= reason.start &&
      other.end >= reason.end &&
      (other.end - other.start > reason.end - reason.start || others.indexOf(other) < others.indexOf(reason)),
  )

const known: readonly UnlawfulPattern[] = [
  ...unlawfulPatterns,
  ...unlawfulHurdles,
  ...unlawfulExcuses,
  ...unlawfulPretexts,
  ...unlawfulAbroad,
]

/** In the order in which they stand; one inside another is named once. */
export const unlawfulReasonsIn = (typedText: string): readonly UnlawfulReason[] => {
  const { text, typed } = squeezed(typedText, ignored)
  const isConcrete = concreteHarm.test(text)
  const found = known
    .filter(({ kind }) => kind !== 'third-party-alone' || !isConcrete)
    .flatMap((rule) =>
      [...text.matchAll(rule.pattern)]
        .filter((match) => !isHarmless(text, match.index, rule))
        .map((match): UnlawfulReason => {
          const { start, end, words } = typed(match.index, match.index + match[0].length)
          return { kind: rule.kind, start, end, matched: words }
        }),
    )
  return found.filter((reason) => !isCovered(reason, found)).toSorted((one, other) => one.start - other.start)
}
