// Builds the check sheet from the recorders as the book knows them, with what the last round found beside each blank.
import { dayAndWeekdayWords, shortDayWords, shortMomentWords } from '../calendar/korean-day.ts'
import { type Instant, dayOf } from '../calendar/instant.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { Recorder } from '../recorder/operations.ts'
import { calledOnRound, isOnRound } from '../recorder/on-round.ts'
import type { AutoDelete, DiskState, RecorderCheck } from '../recorder/recorder-check.ts'
import type { RoundCell, RoundSheetPaper } from './round-sheet-paper.ts'

export interface RoundSheetFacts {
  readonly clinic: Pick<Clinic, 'name'>
  readonly recorders: readonly Recorder[]
  readonly at: Instant
}

const diskLabels = { sound: '정상', caution: '주의', broken: '고장' } as const satisfies Record<DiskState, string>

const columns = [
  { key: 'recorder', heading: '녹화기' },
  { key: 'oldest', heading: '가장 오래된 영상\n(녹화기에 보이는 대로)' },
  { key: 'clock', heading: '녹화기 시계' },
  { key: 'real', heading: '실제 시각\n(휴대전화)' },
  { key: 'disk', heading: '디스크' },
  { key: 'auto-delete', heading: '자동삭제' },
  { key: 'note', heading: '비고' },
  { key: 'signature', heading: '확인 서명' },
] as const

/** `4분 12초 빠름`, as papers say it. */
const errorWords = (errorSeconds: number): string => {
  if (errorSeconds === 0) return '오차 없음'
  const total = Math.abs(errorSeconds)
  const parts = [
    [Math.floor(total / 3600), '시간'],
    [Math.floor((total % 3600) / 60), '분'],
    [total % 60, '초'],
  ] as const
  const length = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : []))
  return `${length.join(' ')} ${errorSeconds > 0 ? '빠름' : '느림'}`
}

const settingWords = (setting: AutoDelete): string =>
  setting.kind === 'off' ? '끔' : `${setting.count}${setting.unit === 'day' ? '일' : '개월'}`

/** Room for two digits of a hand that writes standing. */
const gap = ' '.repeat(12)

const lastWords = (words: string | null): string => (words === null ? '' : `지난번 ${words}`)

const cell = (last: string, blank: string, labels: readonly string[] = []): RoundCell => ({
  last,
  blank,
  choices: labels.map((label) => ({ label, isChosen: false })),
})

const cellsOf = (check: RecorderCheck | undefined): readonly RoundCell[] => {
  const { oldestAt = null, clockErrorSeconds = null, disk = null, autoDelete = null } = check ?? {}
  return [
    cell(lastWords(oldestAt === null ? null : shortMomentWords(oldestAt)), `월${gap}일${gap}:${gap}`),
    cell(lastWords(clockErrorSeconds === null ? null : errorWords(clockErrorSeconds)), `:${gap}:${gap}`),
    cell('', `:${gap}:${gap}`),
    cell(lastWords(disk === null ? null : diskLabels[disk]), '', Object.values(diskLabels)),
    cell(lastWords(autoDelete === null ? null : settingWords(autoDelete)), '일 · 개월', ['켬', '끔']),
    cell('', ''),
    cell('', ''),
  ]
}

const placeOf = ({ place, cameras, checks: [last] }: Recorder): string =>
  [
    place === '' ? [...new Set(cameras.map(({ building }) => building))].join(', ') : place,
    `카메라 ${cameras.length}대`,
    last === undefined ? '점검한 적 없음' : `지난 점검 ${shortDayWords(dayOf(last.checkedAt))}`,
  ].join('\n')

const sheetOf = ({ clinic, recorders, at }: RoundSheetFacts): RoundSheetPaper => ({
  kind: 'round-sheet',
  version: 1,
  language: 'ko',
  title: '녹화기 점검표',
  facts: [
    { label: '기관', text: clinic.name },
    { label: '뽑은 날', text: dayAndWeekdayWords(dayOf(at)) },
    { label: '녹화기', text: `${recorders.length}대` },
    { label: '점검한 날', text: `${gap}년${gap}월${gap}일` },
    { label: '점검자', text: gap.repeat(3) },
  ],
  approval: { label: '결재', boxes: ['담당', '팀장', '책임자'] },
  columns,
  rows: recorders.map((recorder) => ({
    name: calledOnRound(recorder),
    place: placeOf(recorder),
    cells: cellsOf(recorder.checks[0]),
  })),
  remarks: [
    '시계는 초까지, 녹화기와 휴대전화를 나란히 보고 같은 순간에 적습니다. 오차는 셈하지 않습니다.',
    '고장으로 보이지 않는 칸은 비워 두고 비고에 까닭을 적습니다.',
  ],
  foot: { form: `${clinic.name} 녹화기 점검표`, output: '' },
})

export const roundSheet = (facts: RoundSheetFacts): RoundSheetPaper =>
  sheetOf({ ...facts, recorders: facts.recorders.filter(isOnRound) })
