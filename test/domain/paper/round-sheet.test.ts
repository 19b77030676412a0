import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { roundSheet } from '../../../domain/paper/round-sheet.ts'
import { roundSheetPaperSchema } from '../../../domain/paper/round-sheet-paper.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { recorderWith } from '../recorders.ts'

const at = instant('2026-12-17T14:20:36+09:00')
const check = {
  recorder: 'NVR-1',
  checkedAt: instant('2026-11-16T14:20:36+09:00'),
  enteredAt: instant('2026-11-16T14:20:36+09:00'),
  checkedBy: '이예시',
  clockErrorSeconds: -3725,
  oldestAt: instant('2026-10-17T00:12:00+09:00'),
  disk: 'caution',
  autoDelete: { kind: 'on', count: 30, unit: 'day' },
  note: '',
} as const

const recorder = (name: string, checks: Recorder['checks'], facts: Partial<Recorder> = {}): Recorder =>
  recorderWith({ name, checks, ...facts })

test('the check sheet says of each recorder what was found last, and nothing of one that was never checked', () => {
  const paper = roundSheet({
    clinic: { name: '보기의원' },
    recorders: [recorder('NVR-1', [check]), recorder('NVR-2', [])],
    at,
  })
  expect(roundSheetPaperSchema.parse(paper)).toEqual(paper)
  expect(paper.rows.map(({ cells }) => cells.map(({ last }) => last))).toEqual([
    ['지난번 10. 17.(토) 00:12', '지난번 1시간 2분 5초 느림', '', '지난번 주의', '지난번 30일', '', ''],
    ['', '', '', '', '', '', ''],
  ])
  expect(paper.rows.map(({ place }) => place)).toEqual([
    '본원\n카메라 1대\n지난 점검 11-16 (월)',
    '본원\n카메라 1대\n점검한 적 없음',
  ])
})

test('every line has a box for each column of the sheet', () => {
  const paper = roundSheet({ clinic: { name: '보기의원' }, recorders: [recorder('NVR-1', [])], at })
  expect(paper.rows[0]?.cells.length).toBe(paper.columns.length - 1)
  expect(paper.columns.some(({ heading }) => heading === '확인 서명')).toBe(true)
})

test('rule 27: a recorder out of use is on the round, marked so, while something may lie there; one without cameras is not', () => {
  const paper = roundSheet({
    clinic: { name: '보기의원' },
    recorders: [
      recorder('NVR-1', [], { place: '1층 관제실' }),
      recorder('NVR-2', [], { retiredOn: plainDay('2026-11-01') }),
      recorder('NVR-3', [], { cameras: [] }),
      recorder('NVR-4', [], { retiredOn: plainDay('2026-11-01'), cameras: [] }),
    ],
    at,
  })
  expect(paper.rows.map(({ name, place }) => [name, place])).toEqual([
    ['NVR-1', '1층 관제실\n카메라 1대\n점검한 적 없음'],
    ['NVR-2 (철거 2026-11-01)', '본원\n카메라 1대\n점검한 적 없음'],
  ])
  expect(paper.facts).toContainEqual({ label: '녹화기', text: '2대' })
})
