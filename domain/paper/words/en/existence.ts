// What a notice on whether there is footage of somebody says in English.
import type { ShownSpan } from '../../../decision/range-result.ts'
import type { ExistenceWords } from '../../existence-answer.ts'
import { type LetterTranslation, withFacts } from '../translation.ts'
import { days } from './days.ts'
import { reason } from './reasons.ts'

const act = 'Personal Information Protection Act'
const guidelines = 'Standard Personal Information Protection Guidelines'

const spansIn = (spans: readonly ShownSpan[]): string => spans.map(({ from, to }) => days.span(from, to)).join('; ')

export const existence: ExistenceWords = {
  sentences: {
    found: (name) => `There is footage of ${name} in the time you asked about.`,
    'not-found': (name) => `We watched the footage and did not find ${name} in it.`,
    gone: () => 'The footage you asked about no longer exists, so nobody can be looked for in it.',
    'never-filmed': () => 'Nothing was filmed at the time and place you asked about.',
    postponed: () => 'We postpone our answer to your request.',
    refused: () => 'We cannot tell you who is in this footage.',
  },
  labels: {
    found: 'Yes',
    'not-found': 'No, not found',
    gone: 'No, gone',
    'never-filmed': 'No, never filmed',
    postponed: 'Postponed',
    refused: 'Refused',
  },
  differing: 'The answer differs by stretch.',
  line: (label, { cameraNumber, cameraPlace, from, to }, notes) =>
    [`${label}: camera ${cameraNumber} (${cameraPlace}), ${days.span(from, to)}`, ...notes].join('; '),
  howToSee: 'If you wish to view it, please make a viewing request while it is kept.',
  keptUntil: (day) => ({
    full: `It is kept until ${days.dayAndWeekday(day)}. If you wish to view it, please make a viewing request by that day.`,
    brief: `kept until ${days.dayAndWeekday(day)}`,
  }),
  keptApart: {
    full: 'It is kept apart at present. If you wish to view it, please make a viewing request as soon as you can.',
    brief: 'kept apart at present',
  },
  mayVanish: {
    full: 'It may be overwritten at any hour. If you wish to view it, please make a viewing request at once.',
    brief: 'may be overwritten at any hour',
  },
  partGone: (spans) => ({ full: `Of this, ${spansIn(spans)} no longer exists.`, brief: `without ${spansIn(spans)}` }),
  answeredBy: (day) => ({
    full: `We expect to answer by ${days.dayAndWeekday(day)}. If the cause ends earlier, we will tell you without delay.`,
    brief: `by ${days.dayAndWeekday(day)}`,
  }),
}

/** `viewing`: what the notice of viewing says alike. */
export const existenceLetter = (viewing: LetterTranslation): LetterTranslation => ({
  ...viewing,
  reason: (ground, told) => {
    const same = reason(ground, told)
    if (ground === 'not-filmed' && !told.isNeverFilmed)
      return {
        lead: 'There is no footage of the person.',
        text: [told.facts, 'Tell us more about the clothing, or another time or place, and we will look again.']
          .filter((part) => part !== '')
          .join(' '),
      }
    if (ground === 'law-restricts')
      return {
        ...same,
        text: withFacts(
          'We may not say who is in it, because the following provision restricts viewing',
          told.facts,
          '.',
        ),
      }
    if (ground === 'harm-to-others')
      return {
        lead: 'Telling could harm another person.',
        text: withFacts(
          'Telling who is in it could endanger another person or unfairly harm their interests, for the following reason',
          told.facts,
          '.',
        ),
      }
    if (ground === 'investigation-obstructed')
      return {
        lead: 'Telling would seriously obstruct an investigation or trial.',
        text: same.text,
      }
    return same
  },
  grantedArticle: `${guidelines}, Art. 44`,
  legalLine: `We notify you of this answer under Article 44 of the ${guidelines}, Article 35(3) and (4) of the ${act} and Article 42(2) of its Enforcement Decree.`,
})
