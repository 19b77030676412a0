import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { type CameraSpot, inReadingOrder, spotChanges } from '../../../domain/floor-plan/floor-plan.ts'
import { pictureTypeOf } from '../../../domain/floor-plan/picture.ts'
import { greyPng } from '../../png.ts'

const idOf = (digit: number) => cameraIdSchema.parse(`00000000-0000-4000-8000-00000000000${digit}`)

const spot = (digit: number, x: number, y: number): CameraSpot => ({ cameraId: idOf(digit), x, y })

const spotsArbitrary = fc.uniqueArray(
  fc.record({ cameraId: fc.integer({ min: 0, max: 9 }).map(idOf), x: fc.nat(1000), y: fc.nat(1000) }),
  { selector: ({ cameraId }) => cameraId },
)

const sorted = (spots: readonly CameraSpot[]): readonly CameraSpot[] =>
  spots.toSorted((one, other) => (one.cameraId < other.cameraId ? -1 : 1))

test.each([
  ['a PNG', greyPng(2, 2), 'image/png'],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  ['a text called plan.png', new TextEncoder().encode('plan'), null],
  ['an SVG, which may carry code', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
  ['the first bytes of a PNG alone', Uint8Array.of(0x89, 0x50), null],
  ['nothing', new Uint8Array(), null],
])('%s is told by its bytes', (_what, bytes, type) => {
  expect(pictureTypeOf(bytes)).toBe(type)
})

test('the keys walk from left to right, and band by band from above', () => {
  const spots = [spot(1, 900, 20), spot(2, 100, 80), spot(3, 50, 500), spot(4, 500, 510)]
  expect(inReadingOrder(spots).map(({ cameraId }) => cameraId)).toEqual([2, 1, 3, 4].map(idOf))
})

test('the walk meets every camera once', () => {
  fc.assert(
    fc.property(spotsArbitrary, (spots) => {
      expect(sorted(inReadingOrder(spots))).toEqual(sorted(spots))
    }),
  )
})

test('the changes are what makes the later spots of the earlier ones, and nothing else', () => {
  fc.assert(
    fc.property(spotsArbitrary, spotsArbitrary, (before, after) => {
      const changes = spotChanges(before, after)
      const changed = new Set(changes.map(({ cameraId }) => cameraId))
      const made = [
        ...before.filter(({ cameraId }) => !changed.has(cameraId)),
        ...changes.flatMap(({ cameraId, to }) => (to === null ? [] : [{ cameraId, ...to }])),
      ]
      expect(sorted(made)).toEqual(sorted(after))
      for (const { from, to } of changes) expect(from).not.toEqual(to)
    }),
  )
})
