import { describe, expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import {
  blankPlacing,
  issuesOfStretch,
  readPlacing,
  type TypedPlacing,
} from '../../../../renderer/feature/hold/typed-placing.ts'

const now = instant('2026-11-23T05:20:00Z')
const today = plainDay('2026-11-23')
const camera = (digit: string) => cameraIdSchema.parse(`00000000-0000-4000-8000-00000000000${digit}`)
const said = (typed: string) => ({ typed, typedAt: now })

const whole: TypedPlacing = {
  ...blankPlacing,
  cameraIds: [camera('1'), camera('2')],
  spans: [said('어제 오후 3시부터 20분'), said('11/3 10:00-11:00')],
  storedWhere: '관제실 잠금함',
  reason: '넘어짐',
}

const wrongOf = (typed: TypedPlacing) => {
  const read = readPlacing(typed, now, today)
  return read.kind === 'wrong' ? read.issues.map(({ field, reason }) => `${field} ${reason}`) : []
}

describe('a hold as it is typed', () => {
  test('rule 28: names every camera with every stretch, and the usual review day', () => {
    const read = readPlacing(whole, now, today)
    expect(read).toMatchObject({ kind: 'right', input: { reviewOn: '2026-12-23', reason: '넘어짐' } })
    const spans = read.kind === 'right' && read.input.footage.of === 'cameras' ? read.input.footage.spans : []
    expect(spans.map(({ cameraId, from }) => [cameraId, from])).toEqual([
      [camera('1'), '2026-11-22T06:00:00.000Z'],
      [camera('2'), '2026-11-22T06:00:00.000Z'],
      [camera('1'), '2026-11-03T01:00:00.000Z'],
      [camera('2'), '2026-11-03T01:00:00.000Z'],
    ])
  })

  test('rule 28: says beside each field what is missing', () => {
    expect(wrongOf(blankPlacing)).toEqual([
      'cameraIds required',
      'spans.0 required',
      'storedWhere required',
      'reason required',
    ])
    expect(wrongOf({ ...whole, reviewOn: '' })).toEqual(['reviewOn required'])
    expect(wrongOf({ ...whole, reviewOn: '13월' })).toEqual(['reviewOn not-a-day'])
  })

  test('leaves out no camera that was typed and not chosen', () => {
    expect(wrongOf({ ...whole, cameraTyped: '로비' })).toEqual(['cameraIds camera-unchosen'])
  })
})

test('what main says of a camera stands once beside its stretch', () => {
  const past = (index: number) => ({
    field: `footage.spans.${index}.from`,
    reason: 'retention-passed' as const,
    detail: '2026-11-01',
  })
  const answered = [past(2), past(3)]
  expect(issuesOfStretch(answered, 0, 2)).toEqual([])
  expect(issuesOfStretch(answered, 1, 2)).toHaveLength(1)
})
