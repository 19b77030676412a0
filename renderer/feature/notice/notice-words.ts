// The screen's words for grounds and for what is stopped; the notice has its own, in domain/paper.
import type { RefusalGround } from '../../../domain/notice/refusal-ground.ts'
import type { UnlawfulReason } from '../../../domain/notice/unlawful-reason.ts'
import type { WordKey } from '../../words/words.ts'

export const groundKeys = {
  'law-restricts': 'notice.ground_lawRestricts',
  'harm-to-others': 'notice.ground_harmToOthers',
  'retention-passed': 'notice.ground_retentionPassed',
  'not-filmed': 'notice.ground_notFilmed',
  'investigation-obstructed': 'notice.ground_investigationObstructed',
  'identity-unconfirmed': 'notice.ground_identityUnconfirmed',
} as const satisfies Readonly<Record<RefusalGround, WordKey>>

/** What to write for a ground that needs facts; the others have none to ask for. */
export const factsKeys: Readonly<Partial<Record<RefusalGround, WordKey>>> = {
  'law-restricts': 'notice.facts_lawRestricts',
  'harm-to-others': 'notice.facts_harmToOthers',
  'investigation-obstructed': 'notice.facts_investigationObstructed',
}

export const stoppedKeys = {
  'police-presence': { title: 'notice.stopped_policePresence', why: 'notice.stoppedWhy_policePresence' },
  'police-report': { title: 'notice.stopped_policeReport', why: 'notice.stoppedWhy_policeReport' },
  'warrant-or-letter': { title: 'notice.stopped_warrantOrLetter', why: 'notice.stoppedWhy_warrantOrLetter' },
  'third-party-alone': { title: 'notice.stopped_thirdPartyAlone', why: 'notice.stoppedWhy_thirdPartyAlone' },
  'house-rule': { title: 'notice.stopped_houseRule', why: 'notice.stoppedWhy_houseRule' },
} as const satisfies Readonly<Record<UnlawfulReason['kind'], { readonly title: WordKey; readonly why: WordKey }>>
