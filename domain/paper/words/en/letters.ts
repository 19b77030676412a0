// What a notice of viewing, of deletion and of suspension each say in English.
import type { LetterTranslation, PersonalLetter } from '../translation.ts'
import { withFacts } from '../translation.ts'
import { existenceLetter } from './existence.ts'
import { reason } from './reasons.ts'

const guidelines = 'Standard Personal Information Protection Guidelines'
const act = 'Personal Information Protection Act'
const identityArticle = `Enforcement Decree of the ${act}, Art. 46(1) (confirmation of identity)`

const viewing: LetterTranslation = {
  refused: 'We cannot show you the footage you asked for.',
  granted: 'We will show you the footage you asked for.',
  partlyGranted: 'We will show you part of the footage you asked for.',
  postponed: 'We postpone our answer to your request.',
  shownSpans: (spans) => `You may see: ${spans}.`,
  keptBack: (spans) => `Not open to you: ${spans}.`,
  reason,
  articles: {
    'law-restricts': `${act}, Art. 35(4)1 (a law forbids or restricts it)`,
    'harm-to-others': `${act}, Art. 35(4)2 (danger to another person)`,
    'retention-passed': `${guidelines}, Art. 44(4)2 (footage destroyed after its retention period)`,
    'footage-lost': 'Enforcement Decree of the Personal Information Protection Act, Art. 42(2)',
    'not-filmed': `${guidelines}, Art. 44`,
    'investigation-obstructed': `${guidelines}, Art. 44(4)1 (serious obstruction of an investigation or trial)`,
    'identity-unconfirmed': identityArticle,
  },
  partArticle: 'Enforcement Decree of the Personal Information Protection Act, Art. 42(1)',
  grantedArticle: `${act}, Art. 35(3); Enforcement Decree, Art. 41(5)`,
  postponementArticle: `${act}, Art. 35(3)`,
  legalLine: `We notify you of this decision under Article 35(3) and (4) of the ${act} and Articles 41(5) and 42(2) of its Enforcement Decree.`,
}

const destroyedArticle = `${act}, Art. 21(1) (destruction after the retention period)`

const deletion: LetterTranslation = {
  refused: 'We have not deleted the footage you asked us to delete.',
  granted: 'We will delete the footage you asked us to delete, beyond recovery, within five days of this notice.',
  partlyGranted:
    'We will delete part of the footage you asked us to delete, beyond recovery, within five days of this notice.',
  postponed: 'We postpone our answer to your request.',
  shownSpans: (spans) => `To be deleted: ${spans}.`,
  keptBack: (spans) => `Not deleted: ${spans}.`,
  reason: (ground, told) =>
    ground === 'law-restricts'
      ? {
          lead: 'Another law requires this information to be collected.',
          text: withFacts('It may not be deleted on request because of the following provision', told.facts, '.'),
        }
      : reason(ground, told),
  articles: {
    'law-restricts': `${act}, Art. 36`,
    'retention-passed': destroyedArticle,
    'footage-lost': `${act}, Art. 36`,
    'not-filmed': `${act}, Art. 36`,
    'identity-unconfirmed': identityArticle,
  },
  partArticle: `${act}, Art. 36(2); Enforcement Decree, Art. 43(3)`,
  grantedArticle: `${act}, Art. 36(2); Enforcement Decree, Art. 43(3)`,
  postponementArticle: '',
  legalLine: `We notify you of this result under Article 36(2) and (4) of the ${act} and Article 43(3) of its Enforcement Decree.`,
}

const suspension: LetterTranslation = {
  refused: 'We have not stopped processing the footage you named.',
  granted: 'We have stopped processing the footage you named.',
  partlyGranted: 'We have stopped processing part of the footage you named.',
  postponed: 'We postpone our answer to your request.',
  shownSpans: (spans) => `No longer processed: ${spans}.`,
  keptBack: (spans) => `Still processed: ${spans}.`,
  reason: (ground, told) => {
    if (ground === 'law-restricts') {
      return {
        lead: 'A law requires this processing.',
        text: withFacts('It cannot be stopped because of the following provision', told.facts, '.'),
      }
    }
    return ground === 'harm-to-others'
      ? {
          lead: 'Stopping could harm another person.',
          text: withFacts('It could endanger another person or unfairly harm their interests', told.facts, '.'),
        }
      : reason(ground, told)
  },
  articles: {
    'exempt-public': `${act}, Art. 58(2) (footage of public places)`,
    'law-restricts': `${act}, Art. 37`,
    'harm-to-others': `${act}, Art. 37`,
    'retention-passed': destroyedArticle,
    'footage-lost': `${act}, Art. 37`,
    'not-filmed': `${act}, Art. 37`,
    'identity-unconfirmed': identityArticle,
  },
  partArticle: `${act}, Art. 37; Enforcement Decree, Art. 44`,
  grantedArticle: `${act}, Art. 37; Enforcement Decree, Art. 44`,
  postponementArticle: '',
  legalLine: `We notify you of this result under Article 37(4) of the ${act} and Article 44 of its Enforcement Decree.`,
}

export const letters: Readonly<Record<PersonalLetter, LetterTranslation>> = {
  viewing,
  existence: existenceLetter(viewing),
  deletion,
  suspension,
}
