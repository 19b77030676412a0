import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import type { DeliveryMeans } from '../../../domain/notice/delivery.ts'
import { type DeliveryRecord, deliveriesTold, isBack } from '../../../domain/notice/delivery-records.ts'
import { correctionIssues, returnIssues } from '../../../domain/notice/delivery-rules.ts'

const post: DeliveryMeans = { kind: 'post', registeredNumber: '11002-1234-5678' }
const byHand: DeliveryMeans = { kind: 'in-person', receivedBy: '홍길동' }
const at = (day: string): Instant => instant(`${day}T01:00:00Z`)

const record = (position: number, day: string, corrects: number | null, because = ''): DeliveryRecord => ({
  position,
  corrects,
  because,
  means: post,
  at: at(day),
  recordedBy: '이책임',
})

const returned = { position: 1, on: plainDay('2026-12-09'), reason: '수취인 부재', recordedBy: '이책임' }

describe('rule 7: what the records of delivery tell together', () => {
  test('a correction takes the place of what it puts right, and tells both', () => {
    const told = deliveriesTold([record(1, '2026-12-07', null), record(2, '2026-12-01', 1, '날짜를 잘못 적음')], [])
    expect(told).toEqual([
      {
        position: 2,
        means: post,
        at: at('2026-12-01'),
        recordedBy: '이책임',
        againBecause: '',
        corrected: [{ means: post, at: at('2026-12-07'), recordedBy: '이책임', wrongBecause: '날짜를 잘못 적음' }],
        returned: null,
      },
    ])
  })

  test('a correction is put right itself, and what came back stays with its attempt', () => {
    const records = [record(1, '2026-12-01', null), record(2, '2026-12-02', 1, '가'), record(3, '2026-12-03', 2, '나')]
    const [only, ...others] = deliveriesTold(records, [returned])
    expect(others).toEqual([])
    expect(only).toMatchObject({ position: 3, corrected: [{ wrongBecause: '가' }, { wrongBecause: '나' }] })
    expect(only?.returned).toEqual({ on: '2026-12-09', reason: '수취인 부재', recordedBy: '이책임' })
  })

  test('the attempt that was made first comes first, as it is told now', () => {
    const records = [
      record(1, '2026-12-01', null),
      record(2, '2026-12-05', null, '반송'),
      record(3, '2026-12-06', 1, '틀림'),
    ]
    expect(deliveriesTold(records, []).map(({ position }) => position)).toEqual([2, 3])
  })

  test('every attempt stands once, whatever was put right in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 12 }), (choices) => {
        const records: DeliveryRecord[] = []
        for (const [index, choice] of choices.entries()) {
          const free = records.filter(({ position }) => !records.some(({ corrects }) => corrects === position))
          const corrects = choice < 5 ? (free[choice % Math.max(1, free.length)]?.position ?? null) : null
          records.push(record(index + 1, `2026-12-0${1 + (choice % 9)}`, corrects, '까닭'))
        }
        const told = deliveriesTold(records, [])
        const attempts = records.filter(({ corrects }) => corrects === null)
        expect(told).toHaveLength(attempts.length)
        expect(told.reduce((sum, { corrected }) => sum + 1 + corrected.length, 0)).toBe(records.length)
        expect(told.map((one) => one.at)).toEqual(told.map((one) => one.at).toSorted())
      }),
    )
  })

  test('a paper is back on the desk when what went out last came back', () => {
    const first = deliveriesTold([record(1, '2026-12-01', null)], [returned])
    expect(isBack([])).toBe(false)
    expect(isBack(first)).toBe(true)
    expect(isBack(deliveriesTold([record(1, '2026-12-01', null), record(2, '2026-12-10', null)], [returned]))).toBe(
      false,
    )
  })
})

describe('what a correction and a return must meet', () => {
  const issued = { outAt: at('2026-12-01') }
  const wrong = { means: post, at: at('2026-12-07'), returned: null }
  const now = at('2026-12-08')

  test.each([
    ['earlier than it was written', { means: post, at: at('2026-12-02') }, []],
    ['another way at the same time', { means: byHand, at: wrong.at }, []],
    ['nothing new', wrong, ['nothing-changed']],
    ['before the notice came out', { means: post, at: at('2026-11-30') }, ['before-notice']],
    ['not yet', { means: post, at: at('2026-12-09') }, ['in-future']],
  ] as const)('rule 7: %s', (_what, told, reasons) => {
    expect(correctionIssues(told, wrong, issued, now).map(({ reason }) => reason)).toEqual(reasons)
  })

  test.each([
    ['2026-12-07', post, null, []],
    ['2026-12-06', post, null, ['before-delivery']],
    ['2026-12-09', post, null, ['in-future']],
    ['2026-12-08', byHand, null, ['not-allowed']],
    ['2026-12-08', post, returned, ['not-allowed']],
  ] as const)('came back on %s', (on, means, before, reasons) => {
    const issues = returnIssues(plainDay(on), { means, at: wrong.at, returned: before }, plainDay('2026-12-08'))
    expect(issues.map(({ reason }) => reason)).toEqual(reasons)
  })
})
