import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { type ComparedRequest, likenessesOf, phoneDigits } from '../../../domain/request/similar.ts'

test.each([
  ['010-1234-5678', '01012345678'],
  ['+82-10-1234-5678', '01012345678'],
  ['+82 (0)10 1234.5678', '01012345678'],
  ['02) 123-4567', '021234567'],
])('the digits of %s are %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits)
})

const minute = (count: number) => instant(new Date(Date.UTC(2026, 10, 22) + count * 60_000).toISOString())

const stretch = fc
  .record({ cameraId: fc.constantFrom('a', 'b'), from: fc.nat(20), length: fc.integer({ min: 1, max: 5 }) })
  .map(({ cameraId, from, length }) => ({ cameraId, first: from, last: from + length }))

type Stretch = { readonly cameraId: string; readonly first: number; readonly last: number }

const requestOf = (stretches: readonly Stretch[]): ComparedRequest => ({
  name: '',
  phone: '',
  ranges: stretches.map(({ cameraId, first, last }) => ({ cameraId, from: minute(first), to: minute(last) })),
})

/** Minute by minute, as somebody with two lists would do it. */
const minutesOf = (stretches: readonly Stretch[]): ReadonlySet<string> =>
  new Set(
    stretches.flatMap(({ cameraId, first, last }) =>
      Array.from({ length: last - first }, (_, index) => `${cameraId} ${first + index}`),
    ),
  )

test('footage is alike exactly where one camera has a minute that both ask for', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 4 }), fc.array(stretch, { maxLength: 4 }), (one, other) => {
      const shared = [...minutesOf(one)].some((each) => minutesOf(other).has(each))
      expect(likenessesOf(requestOf(one), requestOf(other))).toEqual(shared ? ['footage'] : [])
    }),
  )
})

test('nothing typed is like nothing', () => {
  const nothing = requestOf([])
  expect(likenessesOf(nothing, nothing)).toEqual([])
})
