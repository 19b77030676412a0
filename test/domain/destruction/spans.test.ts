import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instant, instant, minutesAfter } from '../../../domain/calendar/instant.ts'
import { cameraIdSchema } from '../../../domain/camera/camera.ts'
import { withoutExcluded } from '../../../domain/destruction/spans.ts'

const midnight = instant('2026-11-20T00:00:00Z')
const cameraIds = [1, 2].map((count) => cameraIdSchema.parse(`00000000-0000-4000-8000-00000000000${count}`))
const at = (minute: number): Instant => minutesAfter(midnight, minute)

const stretch = fc
  .tuple(fc.constantFrom(...cameraIds), fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([cameraId, from, length]) => ({
    cameraId,
    cameraNumber: '',
    cameraPlace: '',
    from: at(from),
    to: at(from + length),
  }))

test('rule 28: minute by minute, what is destroyed is what the order names and nothing that must be left alone', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 4 }), fc.array(stretch, { maxLength: 4 }), (footage, kept) => {
      const excluded = kept.map((one) => ({ ...one, kind: 'hold' as const, number: 'H', isOperatingRoom: false }))
      const destroyed = withoutExcluded(footage, excluded)
      const holds = (spans: typeof kept, cameraId: string, minute: Instant) =>
        spans.some((span) => span.cameraId === cameraId && span.from <= minute && minute < span.to)
      for (const cameraId of cameraIds)
        for (let minute = 0; minute < 95; minute += 1) {
          const now = at(minute)
          const isGone = destroyed.some(
            (span) => span.cameraId === cameraId && (span.from === null || span.from <= now) && now < span.to,
          )
          expect(isGone).toBe(holds(footage, cameraId, now) && !holds(kept, cameraId, now))
        }
    }),
    { numRuns: 60 },
  )
})
