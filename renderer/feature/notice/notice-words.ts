// The screen's words for grounds and for what is stopped; the notice has its own, in domain/paper.
import type { LetterKind } from '../../../domain/decision/letter.ts'
import type { Outcome } from '../../../domain/decision/outcome.ts'
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import type { UnlawfulReason } from '../../../domain/notice/unlawful-reason.ts'
import type { WordKey } from '../../words/words.ts'

const groundKeys = {
  'law-restricts': 'notice.ground_lawRestricts',
  'harm-to-others': 'notice.ground_harmToOthers',
  'retention-passed': 'notice.ground_retentionPassed',
  'footage-lost': 'notice.ground_footageLost',
  'not-filmed': 'notice.ground_notFilmed',
  'investigation-obstructed': 'notice.ground_investigationObstructed',
  'identity-unconfirmed': 'notice.ground_identityUnconfirmed',
  'exempt-public': 'notice.ground_exemptPublic',
  'ground-missing': 'notice.ground_groundMissing',
} as const satisfies Readonly<Record<RefusalGround, WordKey>>

/** The same ground under another article reads otherwise. */
const otherwise: Readonly<Record<LetterKind, Readonly<Partial<Record<RefusalGround, WordKey>>>>> = {
  viewing: {},
  existence: {
    'law-restricts': 'notice.ground_lawForbidsTelling',
    'not-filmed': 'notice.ground_searchedNotFound',
  },
  deletion: { 'law-restricts': 'notice.ground_lawCollects' },
  suspension: { 'law-restricts': 'notice.ground_lawObliges' },
  reply: { 'law-restricts': 'notice.ground_lawForbidsProvision', 'not-filmed': 'notice.ground_sceneMissing' },
}

export const groundKey = (ground: RefusalGround, letter: LetterKind): WordKey =>
  otherwise[letter][ground] ?? groundKeys[ground]

/** The four results as each letter's boxes call them. */
export const tabKeys = {
  viewing: {
    granted: 'notice.tab_granted',
    part: 'notice.tab_part',
    postponed: 'notice.tab_postponed',
    refused: 'notice.tab_refused',
  },
  existence: {
    granted: 'notice.tab_exists',
    part: 'notice.tab_byStretch',
    postponed: 'notice.tab_postponed',
    refused: 'notice.tab_notExists',
  },
  deletion: {
    granted: 'notice.tab_deleted',
    part: 'notice.tab_partlyDeleted',
    postponed: 'notice.tab_postponed',
    refused: 'notice.tab_notDeleted',
  },
  suspension: {
    granted: 'notice.tab_suspended',
    part: 'notice.tab_partlySuspended',
    postponed: 'notice.tab_postponed',
    refused: 'notice.tab_notSuspended',
  },
  reply: {
    granted: 'notice.tab_provided',
    part: 'notice.tab_partlyProvided',
    postponed: 'notice.tab_postponed',
    refused: 'notice.tab_notProvided',
  },
} as const satisfies Readonly<Record<LetterKind, Readonly<Record<Outcome, WordKey>>>>

export const groundsTitle = {
  viewing: { whole: 'notice.grounds', part: 'notice.limitGrounds' },
  existence: { whole: 'notice.groundsExistence', part: 'notice.groundsExistence' },
  deletion: { whole: 'notice.groundsDeletion', part: 'notice.limitGroundsDeletion' },
  suspension: { whole: 'notice.groundsSuspension', part: 'notice.limitGroundsSuspension' },
  reply: { whole: 'notice.groundsReply', part: 'notice.limitGroundsReply' },
} as const satisfies Readonly<Record<LetterKind, Readonly<Record<'whole' | 'part', WordKey>>>>

/** What to write for a ground that needs facts; the others have none to ask for. */
export const factsKeys: Readonly<Partial<Record<RefusalGround, WordKey>>> = {
  'law-restricts': 'notice.facts_lawRestricts',
  'harm-to-others': 'notice.facts_harmToOthers',
  'footage-lost': 'notice.facts_footageLost',
  'investigation-obstructed': 'notice.facts_investigationObstructed',
}

export const stoppedKeys = {
  'police-presence': { title: 'notice.stopped_policePresence', why: 'notice.stoppedWhy_policePresence' },
  'police-report': { title: 'notice.stopped_policeReport', why: 'notice.stoppedWhy_policeReport' },
  'warrant-or-letter': { title: 'notice.stopped_warrantOrLetter', why: 'notice.stoppedWhy_warrantOrLetter' },
  'third-party-alone': { title: 'notice.stopped_thirdPartyAlone', why: 'notice.stoppedWhy_thirdPartyAlone' },
  'house-rule': { title: 'notice.stopped_houseRule', why: 'notice.stoppedWhy_houseRule' },
  'others-consent': { title: 'notice.stopped_othersConsent', why: 'notice.stoppedWhy_othersConsent' },
  'own-hurdle': { title: 'notice.stopped_ownHurdle', why: 'notice.stoppedWhy_ownHurdle' },
} as const satisfies Readonly<Record<UnlawfulReason['kind'], { readonly title: WordKey; readonly why: WordKey }>>
