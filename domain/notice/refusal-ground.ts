// The grounds on which a private clinic may refuse (rule 9), with their articles where footage is asked to be seen; for other letters
// see domain/decision/letter-grounds.ts. A fixed list: free words never make a ground.

export const refusalGrounds = [
  'law-restricts',
  'harm-to-others',
  'retention-passed',
  'footage-lost',
  'not-filmed',
  'investigation-obstructed',
  'identity-unconfirmed',
  'exempt-public',
  'ground-missing',
] as const

export type RefusalGround = (typeof refusalGrounds)[number]

/** `confirmed`: read in the statute. `secondary`: known from others who quote it. `recalled`: neither. */
export type Confidence = 'confirmed' | 'secondary' | 'recalled'

export interface RefusalGroundRule {
  readonly label: string
  /** The article as it stands on the notice. */
  readonly article: string
  readonly confidence: Confidence
  /** Whether the notice must say more than the ground itself: an article, a danger, an agency and its document. */
  readonly needsFacts: boolean
}

/** The day on which the articles below were last compared with their sources. A notice records it. */
export const lawTableVersion = '2026-11-22'

/** The article for operating-room footage, which nobody sees by the ordinary way. */
export const operatingRoomArticle = '「의료법」 제38조의2제5항'

export const refusalGroundTable: Readonly<Record<RefusalGround, RefusalGroundRule>> = {
  'law-restricts': {
    label: '법률에서 열람을 금지하거나 제한하는 영상',
    article: '「개인정보 보호법」 제35조제4항제1호',
    confidence: 'confirmed',
    needsFacts: true,
  },
  'harm-to-others': {
    label: '다른 사람의 생명·신체·재산이나 이익을 해칠 우려',
    article: '「개인정보 보호법」 제35조제4항제2호',
    confidence: 'confirmed',
    needsFacts: true,
  },
  'retention-passed': {
    label: '보관기간이 지나 파기됨',
    article: '「표준 개인정보 보호지침」 제44조제4항제2호',
    confidence: 'secondary',
    needsFacts: false,
  },
  // No article makes a loss a ground: the notice gives its facts, which is what the article asks of it (decision 0012).
  'footage-lost': {
    label: '보관기간이 끝나기 전에 영상이 없어짐',
    article: '「개인정보 보호법 시행령」 제42조제2항',
    confidence: 'confirmed',
    needsFacts: true,
  },
  'not-filmed': {
    label: '요구하신 분이 찍히지 않음',
    article: '「표준 개인정보 보호지침」 제44조',
    confidence: 'secondary',
    needsFacts: false,
  },
  'investigation-obstructed': {
    label: '수사·공소 유지·재판에 중대한 지장',
    article: '「표준 개인정보 보호지침」 제44조제4항제1호',
    confidence: 'secondary',
    needsFacts: true,
  },
  'identity-unconfirmed': {
    label: '본인이나 대리인 확인이 되지 않음',
    article: '「개인정보 보호법 시행령」 제46조제1항',
    confidence: 'confirmed',
    needsFacts: false,
  },
  'exempt-public': {
    label: '공개된 장소의 영상이라 처리정지가 적용되지 않음',
    article: '「개인정보 보호법」 제58조제2항',
    confidence: 'confirmed',
    needsFacts: false,
  },
  'ground-missing': {
    label: '제공할 수 있는 법적 근거가 확인되지 않음',
    article: '「개인정보 보호법」 제18조제2항',
    confidence: 'confirmed',
    needsFacts: false,
  },
}
