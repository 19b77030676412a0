// The 파기 row of what recorders deleted by themselves (rule 31): overwriting is destruction too, and the row says when somebody looked
// that it had happened, and what it does not speak of.
import type { Instant } from '../calendar/instant.ts'
import { dayWords, momentWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { byCameraNumber } from '../camera/camera-order.ts'
import { leftOutWords } from './destruction-row.ts'
import type { OfficialRow } from './official-row.ts'

interface NamedCamera {
  readonly cameraNumber: string
  readonly cameraPlace: string
}

export interface AutoDeletionFacts {
  readonly cameras: readonly NamedCamera[]
  readonly allCameraCount: number
  readonly recordedThrough: PlainDay
  readonly checkedAt: Instant
  /** Numbers of the holds and requests whose footage it leaves alone (rules 28, 33). */
  readonly excluded: readonly string[]
  /** Recorders on which older footage of these cameras lies, at which nobody looked (decision 0015). */
  readonly otherRecorders: readonly string[]
  readonly handlerName: string
}

const camerasInBrief = (cameras: readonly NamedCamera[], allCameraCount: number): string => {
  if (cameras.length === allCameraCount) return `카메라 전체(${allCameraCount}대)`
  const [first] = cameras.toSorted(byCameraNumber)
  return cameras.length === 1 && first !== undefined
    ? `카메라 ${first.cameraNumber} ${first.cameraPlace}`
    : `카메라 ${first?.cameraNumber ?? ''} 외 ${cameras.length - 1}대`
}

export const autoDeletionRow = (facts: AutoDeletionFacts): OfficialRow => ({
  kind: 'destruction',
  occurredAt: facts.checkedAt,
  fileAndForm: `${camerasInBrief(facts.cameras, facts.allCameraCount)}\n${dayWords(facts.recordedThrough)}까지 녹화분`,
  handler: facts.handlerName,
  purpose: [
    '보관기간 만료',
    ...leftOutWords([...facts.excluded, ...facts.otherRecorders.map((name) => `녹화기 ${name}에 있는 녹화분`)]),
  ].join('\n'),
  recipient: { name: '', relation: '', phone: '' },
  basis: '보호법 제21조\n자동 삭제 확인',
  form: '자동 덮어쓰기',
  period: `확인 ${momentWords(facts.checkedAt)}`,
  corrects: null,
})
