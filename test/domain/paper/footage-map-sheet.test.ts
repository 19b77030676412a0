import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { type FootageMap, footageMapSchema, type MapRow } from '../../../domain/footage/footage-map.ts'
import { footageMapPaperSchema } from '../../../domain/paper/footage-map-paper.ts'
import { footageMapSheet } from '../../../domain/paper/footage-map-sheet.ts'
import { noticeFacts } from './sample.ts'

const days = { from: plainDay('2026-11-18'), today: plainDay('2026-12-17') }
const row: MapRow = {
  cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  number: 'C-001',
  place: '로비 1',
  building: '본관',
  recorder: 'NVR-1',
  limitOn: days.from,
  runs: [{ kind: 'kept', from: instant('2026-11-18T00:00:00+09:00'), to: instant('2026-12-17T14:20:00+09:00') }],
  marks: [],
}
const hold = {
  kind: 'hold',
  number: 'H-2026-001',
  from: instant('2026-10-18T10:00:00+09:00'),
  to: instant('2026-10-18T11:00:00+09:00'),
} as const
const map: FootageMap = footageMapSchema.parse({
  ...days,
  limitOn: days.from,
  rows: [
    { ...row, marks: [hold] },
    { ...row, number: 'C-002', limitOn: plainDay('2026-12-03') },
    { ...row, number: 'C-003', recorder: 'NVR-2', runs: [] },
  ],
})

test('rule 28: the sheet tells of every hold, also of footage older than the sheet', () => {
  const [first] = footageMapSheet(noticeFacts.clinic, map, null).groups
  expect(first?.lines[0]?.marks).toEqual([{ kind: 'hold', label: 'H-2026-001', left: 0, width: 0 }])
})

test('rule 24: a camera of other rules has its own limit, and one that keeps nothing says so', () => {
  const paper = footageMapPaperSchema.parse(footageMapSheet(noticeFacts.clinic, map, null))
  const lines = paper.groups.flatMap((group) => group.lines)
  expect(paper.groups.map(({ recorder }) => recorder)).toEqual(['NVR-1', 'NVR-2'])
  expect(lines.map(({ ownLimit }) => ownLimit)).toEqual([null, 0.5, null])
  expect(lines.map(({ first }) => first)).toEqual(['11-18 (수)부터', '11-18 (수)부터', '–'])
  for (const { left, width } of lines.flatMap(({ runs }) => runs)) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(left + width).toBeLessThanOrEqual(1)
  }
})

test('the sheet says whose cameras it shows: one building, or all', () => {
  const buildingOn = (building: string | null) =>
    footageMapSheet(noticeFacts.clinic, map, building).facts.find(({ label }) => label === '건물')?.text
  expect(buildingOn('별관')).toBe('별관')
  expect(buildingOn(null)).toBe('모두')
})
