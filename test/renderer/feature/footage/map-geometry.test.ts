import { expect, test } from 'vitest'
import { instant, startOfDay } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { type MapRow, mapMarkSchema } from '../../../../domain/footage/footage-map.ts'
import { dayCountOf, shareOfInstant, weekStarts } from '../../../../domain/footage/map-axis.ts'
import { byRecorder, dayAtShare, labelSides, placeOf } from '../../../../renderer/feature/footage/map-geometry.ts'

const days = { from: plainDay('2026-11-18'), today: plainDay('2026-12-17') }

test('the axis ends with the end of today', () => {
  expect(dayCountOf(days)).toBe(30)
  expect(shareOfInstant(days, instant('2026-12-18T00:00:00+09:00'))).toBe(1)
  expect(shareOfInstant(days, instant('2026-11-18T00:00:00+09:00'))).toBe(0)
})

test('a run of days covers each of them whole', () => {
  const run = { from: instant('2026-11-18T00:00:00+09:00'), to: instant('2026-12-18T00:00:00+09:00') }
  expect(placeOf(days, run)).toEqual({ left: '0.000%', width: '100.000%' })
})

test('what lies before the map is told at its edge, what reaches into it is cut there', () => {
  const before = { from: instant('2026-11-10T10:00:00+09:00'), to: instant('2026-11-17T23:00:00+09:00') }
  expect(placeOf(days, before)).toBeNull()
  expect(placeOf(days, { ...before, to: instant('2026-11-19T00:00:00+09:00') })?.left).toBe('0.000%')
})

test('no label stands over another, and a hold is named before a request', () => {
  const markOf = (facts: object) =>
    mapMarkSchema.parse({ from: '2026-12-01T01:00:00.000Z', to: '2026-12-01T02:00:00.000Z', ...facts })
  const requestOf = (facts: object) =>
    markOf({ kind: 'request', requestId: '00000000-0000-4000-8000-000000000001', ...facts })
  const [first, second] = [requestOf({ number: '2026-0001' }), requestOf({ number: '2026-0002' })]
  const hold = markOf({ kind: 'hold', number: 'H-2026-001' })
  const late = requestOf({ number: '2026-0003', from: '2026-12-17T01:00:00.000Z', to: '2026-12-17T02:00:00.000Z' })
  expect([...labelSides(days, [first, second])]).toEqual([[first, 'right']])
  expect([...labelSides(days, [first, hold, late])]).toEqual([
    [hold, 'right'],
    [late, 'left'],
  ])
})

test('every share of the width belongs to one day', () => {
  expect([-0.1, 0, 0.999, 1, 2].map((share) => dayAtShare(days, share))).toEqual([
    '2026-11-18',
    '2026-11-18',
    '2026-12-17',
    '2026-12-17',
    '2026-12-17',
  ])
  expect(weekStarts(days)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'])
})

test('recorders with trouble come first', () => {
  const rowOf = (recorder: string, kind: MapRow['runs'][number]['kind']): MapRow => ({
    cameraId: cameraIdSchema.parse('00000000-0000-4000-8000-000000000001'),
    number: '01',
    place: '로비',
    building: '본관',
    recorder,
    limitOn: days.from,
    runs: [{ kind, from: startOfDay(days.from), to: startOfDay(days.today) }],
    marks: [],
  })
  const rows = [
    rowOf('NVR-1', 'kept'),
    rowOf('NVR-2', 'over'),
    rowOf('NVR-3', 'missing'),
    rowOf('NVR-4', 'unconfirmed'),
  ]
  expect(byRecorder(rows).map(({ recorder }) => recorder)).toEqual(['NVR-2', 'NVR-3', 'NVR-1', 'NVR-4'])
})
