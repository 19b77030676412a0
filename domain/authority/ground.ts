// On what a clinic may hand footage to police, courts and other bodies (PIPA art. 17(1), 18(2); rule 21). Items 5 to 9 of
// art. 18(2), investigation and trial among them, are for public institutions alone: a letter that cites one of them
// gives a private clinic no ground.
export const groundKinds = [
  'warrant',
  'consent',
  'other-law',
  'urgent-interest',
  'public-health',
  'within-purpose',
] as const
export type GroundKind = (typeof groundKinds)[number]

/** Items of art. 18(2) that letters cite and that only public institutions may use. */
export const publicOnlyItems = ['item-5', 'item-6', 'item-7', 'item-8', 'item-9'] as const
export type PublicOnlyItem = (typeof publicOnlyItems)[number]

export interface Ground {
  /** As the ledger and the papers name it. */
  readonly article: string
  /** Art. 18(5): of outside-purpose provision the recipient is asked for limits and safeguards (rule 23). */
  readonly isOutsidePurpose: boolean
  /** Beside which paper the ground must be seen; null where the letter itself says it. */
  readonly document: 'warrant' | 'consent-form' | null
}

export const groundTable = {
  warrant: { article: '영장·법원 명령(보호법 제18조제2항제2호)', isOutsidePurpose: true, document: 'warrant' },
  consent: { article: '보호법 제18조제2항제1호', isOutsidePurpose: true, document: 'consent-form' },
  'other-law': { article: '보호법 제18조제2항제2호', isOutsidePurpose: true, document: null },
  'urgent-interest': { article: '보호법 제18조제2항제3호', isOutsidePurpose: true, document: null },
  'public-health': { article: '보호법 제18조제2항제10호', isOutsidePurpose: true, document: null },
  'within-purpose': { article: '보호법 제17조제1항', isOutsidePurpose: false, document: null },
} as const satisfies Readonly<Record<GroundKind, Ground>>

/** `보호법 제18조제2항제7호`, to say which article was cited in vain. */
export const publicOnlyArticle = (item: PublicOnlyItem): string => `보호법 제18조제2항제${item.slice(-1)}호`

const publicOnlyCited = /(?:18조|§18|article18|art\.?18)(?:제?2항|②|\(2\))제?[5-9](?:호|(?![0-9]))/u

/** Whether words cite one of them, however abbreviated: 제18조제2항제7호, §18②7. */
export const citesPublicOnlyItem = (words: string): boolean =>
  publicOnlyCited.test(words.normalize('NFC').replaceAll(/\s/gu, '').toLowerCase())
