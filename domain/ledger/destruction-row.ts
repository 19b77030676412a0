// The 파기 row of an order that was carried out (rule 31, 표준지침 art. 42(2)), and the words that its certificate shares with it.
import { clockTimeOf, dayOf, type Instant } from '../calendar/instant.ts'
import { dayBesideWords, dayWords, momentWords } from '../calendar/korean-day.ts'
import { daysAfter } from '../calendar/plain-day.ts'
import { byCameraNumber } from '../camera/camera-order.ts'
import type {
  DestructionMethod,
  DestructionReason,
  Exclusion,
  Execution,
  NamedSpan,
} from '../destruction/destruction.ts'
import { excludedNumbers } from '../destruction/spans.ts'
import type { OfficialRow } from './official-row.ts'

export const destructionMethodWords = {
  overwrite: '덮어쓰기(복구 불가)',
  delete: '삭제 후 복구 불가 처리',
  format: '저장장치 포맷',
  degauss: '디가우징',
  'shred-medium': '매체 물리 파쇄',
  'shred-paper': '출력물 파쇄·소각',
} as const satisfies Record<DestructionMethod, string>

export const destructionReasonWords = {
  'over-retention': '보관기간 만료',
  'hold-lifted': '보존 사유 소멸',
  'copy-returned': '사본 회수',
  'deletion-granted': '정보주체의 삭제 요구',
} as const satisfies Record<DestructionReason, string>

export const exclusionWords = ({ kind, number, isOperatingRoom }: Exclusion): string => {
  if (kind === 'hold') return `보존 ${number}`
  return isOperatingRoom ? `처리 중인 수술실 영상 청구 ${number}` : `처리 중인 청구 제${number}호`
}

/** Midnight is the end of the day before it. */
const endWords = (to: Instant, beside: Instant | null): string => {
  const isMidnight = clockTimeOf(to) === '00:00'
  const day = isMidnight ? daysAfter(dayOf(to), -1) : dayOf(to)
  const clock = isMidnight ? '24:00' : clockTimeOf(to)
  if (beside === null) return isMidnight ? dayWords(day) : `${dayWords(day)} ${clock}`
  return day === dayOf(beside) ? clock : `${dayBesideWords(day, dayOf(beside))} ${clock}`
}

/** `2026. 10. 13.까지 녹화분`, or the stretch with its times. */
export const spanOfDestruction = ({ from, to }: Pick<NamedSpan, 'from' | 'to'>): string =>
  from === null ? `${endWords(to, null)}까지 녹화분` : `${momentWords(from)} ~ ${endWords(to, from)}`

export interface GroupedSpans {
  readonly from: Instant | null
  readonly to: Instant
  readonly cameras: readonly NamedSpan[]
}

/** Stretches of the same time stand in one line, with all their cameras in the order of their numbers. */
export const groupedSpans = (spans: readonly NamedSpan[]): readonly GroupedSpans[] =>
  [...Map.groupBy(spans, ({ from, to }) => `${from ?? ''} ${to}`).values()].flatMap((cameras) => {
    const [first] = cameras
    return first === undefined ? [] : [{ from: first.from, to: first.to, cameras: cameras.toSorted(byCameraNumber) }]
  })

export const camerasOfGroup = ({ cameras }: GroupedSpans): string => {
  const [first, ...others] = cameras
  if (first === undefined) return ''
  return others.length === 0
    ? `카메라 ${first.cameraNumber} ${first.cameraPlace}`
    : `카메라 ${first.cameraNumber} 외 ${others.length}대`
}

// A cell holds 2000 letters, and a row that names thirty has said enough: each is in the entry behind it.
const namedMax = 30

/** The line that says what a row does not speak of; none where it speaks of all. */
export const leftOutWords = (left: readonly string[]): readonly string[] => {
  if (left.length === 0) return []
  const rest = left.length > namedMax ? ` 외 ${left.length - namedMax}건` : ''
  return [`제외: ${left.slice(0, namedMax).join(', ')}${rest}`]
}

export interface DestructionRowFacts {
  readonly number: string
  readonly reason: DestructionReason
  readonly sourceNumber: string
  /** The medium of a copy that came back; '' for footage. */
  readonly medium: string
  readonly destroyed: readonly NamedSpan[]
  readonly excluded: readonly Exclusion[]
  readonly execution: Execution
  /** Those who released it, in order. */
  readonly releasedBy: readonly string[]
  readonly handlerName: string
}

const sourceWords = ({ reason, sourceNumber }: DestructionRowFacts): string => {
  switch (reason) {
    case 'over-retention':
      return `녹화기 ${sourceNumber} 점검에서 확인`
    case 'hold-lifted':
      return `보존 ${sourceNumber} 해제`
    case 'copy-returned':
      return `사본 ${sourceNumber} 회수`
    case 'deletion-granted':
      return `접수 제${sourceNumber}호`
  }
}

const fileWords = ({ destroyed, medium, sourceNumber }: DestructionRowFacts): string => {
  if (medium !== '') return `사본 ${sourceNumber} / ${medium}`
  const [first, ...others] = groupedSpans(destroyed)
  if (first === undefined) return ''
  const rest = others.length === 0 ? '' : ` 외 ${others.length}건`
  return `${camerasOfGroup(first)} / 녹화 파일\n${spanOfDestruction(first)}${rest}`
}

export const destructionRow = (facts: DestructionRowFacts): OfficialRow => {
  const { number, reason, execution, excluded, releasedBy, handlerName } = facts
  const { executedAt, method, byWhom, witness } = execution
  return {
    kind: 'destruction',
    occurredAt: executedAt,
    fileAndForm: fileWords(facts),
    handler: byWhom === handlerName ? handlerName : `${byWhom}\n(기록 ${handlerName})`,
    purpose: [destructionReasonWords[reason], sourceWords(facts), ...leftOutWords(excludedNumbers(excluded))].join(
      '\n',
    ),
    recipient: { name: witness, relation: witness === '' ? '' : '입회', phone: '' },
    basis: `보호법 제21조\n파기 ${number} (승인 ${releasedBy.join(', ')})`,
    form: destructionMethodWords[method],
    period: momentWords(executedAt),
    corrects: null,
  }
}
