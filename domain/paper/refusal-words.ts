// What the reason box says for each ground. It states the ground that was chosen and the facts, never that the decision
// is a lawful one: that is for others to judge.
import { type PlainDay } from '../calendar/plain-day.ts'
import type { ConfirmedDestruction } from '../footage/availability.ts'
import type { RefusalGround } from '../notice/refusal-ground.ts'
import { assertNever } from '../result.ts'
import { dayWords, spanWords } from '../calendar/korean-day.ts'
import type { PaperRange } from './request-words.ts'

/** Footage of the request whose retention has ended. */
export interface PastFootage {
  readonly lastDay: PlainDay
  /** null where no row confirms the deletion. */
  readonly destruction: ConfirmedDestruction | null
  /** What of a stretch is gone while the rest is there; null where all of it is gone. */
  readonly piece: PaperRange | null
}

export interface RefusalFacts {
  readonly house: string
  /** The policy's own words on retention, each once. */
  readonly retentions: readonly string[]
  readonly past: readonly PastFootage[]
  /** Nothing was filmed then: there is nothing in which somebody could have been looked for. */
  readonly isNeverFilmed: boolean
  readonly facts: string
}

export interface RefusalWords {
  readonly lead: string
  readonly text: string
  /** The second line of the result box; '' where the reason says it all. */
  readonly result: string
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

const lastDaysWords = (past: readonly PastFootage[]): string => {
  const days = unique(past.map(({ lastDay }) => lastDay)).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `${dayWords(first)}에` : `구간에 따라 ${dayWords(first)} ~ ${dayWords(last)}에`
}

/** Of one piece its span, its day and its row: of the rest of the stretch none of it is said. */
const pieceWords = (piece: PaperRange, past: PastFootage, among: 'one-camera' | 'several'): string => {
  const camera = among === 'several' ? `카메라 ${piece.cameraNumber}의 ` : ''
  return `요구하신 영상 가운데 ${camera}${spanWords(piece.from, piece.to)} 부분은 ${dayWords(past.lastDay)}에 보관기간이 끝나 ${destructionWords([past])}`
}

// The row says when somebody looked that it was gone, overwritten by the recorder or destroyed on an order, not when that happened:
// a day of destruction that nobody saw is not printed.
const destructionWords = (past: readonly PastFootage[]): string => {
  const rows = unique(past.flatMap(({ destruction }) => (destruction === null ? [] : [destruction.ledgerNumber])))
  const days = unique(past.flatMap(({ destruction }) => (destruction === null ? [] : [destruction.confirmedOn])))
  const [day] = days
  // No row is invented, and nobody saw it go: where the book has no row, only the recorder's own cycle can be named.
  if (day === undefined) {
    return '더는 보관하지 않습니다. 보관기간이 지난 영상은 녹화기의 자동 삭제 주기에 따라 삭제됩니다.'
  }
  const where = rows.toSorted((one, other) => one - other).map((number) => `제${number}호`)
  const seen = days.length === 1 ? `${dayWords(day)}에 확인하여` : '확인하여'
  const rest = past.some(({ destruction }) => destruction === null)
    ? ' 나머지 구간은 녹화기의 자동 삭제 주기에 따라 삭제됩니다.'
    : ''
  return `파기되었고, 파기된 것을 ${seen} 개인영상정보 관리대장 ${where.join('·')}에 적었습니다.${rest}`
}

/** Whether nothing is gone as a whole, only pieces of what was asked for. */
export const isGoneInPart = ({ past }: Pick<RefusalFacts, 'past'>): boolean =>
  past.length > 0 && past.every(({ piece }) => piece !== null)

/** Whether a row confirms the destruction of all of it: of anything else no paper says that it was destroyed. */
export const isSeenDestroyed = ({ past }: Pick<RefusalFacts, 'past'>): boolean =>
  past.length > 0 && past.every(({ destruction }) => destruction !== null)

const retentionPassedLead = (told: RefusalFacts): string => {
  const whose = isGoneInPart(told) ? '일부는 ' : ''
  return isSeenDestroyed(told) ? `${whose}보관기간이 지나 파기됨.` : `${whose}보관기간이 지남.`
}

const retentionPassedText = ({ house, retentions, past }: RefusalFacts): string => {
  const whole = past.filter(({ piece }) => piece === null)
  const among = new Set(past.map(({ piece }) => piece?.cameraNumber)).size > 1 ? 'several' : 'one-camera'
  return [
    `${house}이 방침에 적은 영상 보관기간은 ‘${retentions.join('’, ‘')}’입니다.`,
    ...(whole.length === 0
      ? []
      : [`요구하신 영상은 ${lastDaysWords(whole)} 보관기간이 끝나 ${destructionWords(whole)}`]),
    ...past.flatMap((one) => (one.piece === null ? [] : [pieceWords(one.piece, one, among)])),
  ].join(' ')
}

/** `facts` stands after a colon, so that no particle has to fit words typed by hand. */
export const withFacts = (sentence: string, facts: string): string =>
  facts === '' ? `${sentence}.` : `${sentence}: ${facts.replace(/[.\s]+$/u, '')}.`

/** No clothing helps to find anybody where there is no footage. */
const neverFilmed = (facts: string): RefusalWords => ({
  lead: '촬영한 영상이 없음.',
  text: ['요구하신 시간과 장소에는 촬영한 영상이 없습니다.', facts].filter((part) => part !== '').join(' '),
  result: '',
})

export const refusalWords = (ground: RefusalGround, told: RefusalFacts): RefusalWords => {
  const { facts } = told
  switch (ground) {
    case 'retention-passed':
      return {
        lead: retentionPassedLead(told),
        text: [retentionPassedText(told), facts].filter((part) => part !== '').join(' '),
        result: '요구하신 시간대의 영상은 남아 있지 않습니다.',
      }
    case 'footage-lost':
      return {
        lead: '보관기간이 끝나기 전에 영상이 없어짐.',
        text: withFacts('요구하신 시간의 영상은 보관기간이 남아 있었으나 다음 사정으로 남아 있지 않습니다', facts),
        result: '요구하신 시간대의 영상은 남아 있지 않습니다.',
      }
    case 'not-filmed':
      if (told.isNeverFilmed) return neverFilmed(facts)
      return {
        lead: '요구하신 분이 찍히지 않음.',
        text: [
          '요구하신 시간과 장소의 영상을 확인했으나 귀하가 찍힌 장면을 찾지 못했습니다.',
          facts,
          '옷차림이나 시각을 더 알려 주시면 다시 찾아보겠습니다.',
        ]
          .filter((part) => part !== '')
          .join(' '),
        result: '요구하신 시간과 장소의 영상에서 귀하를 찾지 못했습니다.',
      }
    case 'law-restricts':
      return {
        lead: '법률에서 열람을 제한하는 영상.',
        text: withFacts('이 영상은 다음 법률 조항에서 정한 요건이 있어야 열람하실 수 있습니다', facts),
        result: '',
      }
    case 'harm-to-others':
      return {
        lead: '다른 사람에게 해를 줄 우려.',
        text: withFacts(
          '이 영상을 보여 드리면 다음 사정 때문에 다른 사람의 생명·신체나 이익을 부당하게 해칠 우려가 있습니다',
          facts,
        ),
        result: '',
      }
    case 'investigation-obstructed':
      return {
        lead: '수사나 재판에 중대한 지장.',
        text: `${withFacts('다음 기관의 절차가 진행 중이어서 지금 보여 드리면 중대한 지장이 생깁니다', facts)} 절차가 끝난 뒤 다시 요구하실 수 있습니다.`,
        result: '절차가 끝난 뒤 다시 요구하실 수 있습니다.',
      }
    case 'identity-unconfirmed':
      return {
        lead: '본인(대리인) 확인이 되지 않음.',
        text: withFacts('다음 서류를 보여 주시면 곧바로 다시 처리하겠습니다', facts),
        result: '확인에 필요한 서류를 보여 주시면 곧바로 다시 처리하겠습니다.',
      }
    case 'exempt-public':
      return {
        lead: '공개된 장소의 영상이어서 적용 제외.',
        text: '「개인정보 보호법」 제25조제1항에 따라 공개된 장소에 설치한 고정형 영상정보처리기기의 영상에는 같은 법 제58조제2항에 따라 제37조(처리정지)가 적용되지 않습니다. 열람(제35조)과 삭제(제36조)는 요구하실 수 있습니다.',
        result: '',
      }
    case 'ground-missing':
      return {
        lead: '제공할 수 있는 법적 근거가 확인되지 않음.',
        text: [
          '공공기관이 아닌 개인정보처리자는 영장·법원의 명령, 정보주체의 동의, 다른 법률의 특별한 규정, 명백히 급박한 생명·신체·재산의 이익 등이 있어야 영상을 제공할 수 있습니다.',
          facts,
          '근거를 보완하여 알려 주시면 다시 검토하여 회신하겠습니다.',
        ]
          .filter((part) => part !== '')
          .join(' '),
        result: '',
      }
    default:
      return assertNever(ground)
  }
}
