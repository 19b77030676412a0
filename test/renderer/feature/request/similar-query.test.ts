import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import { similarQuery } from '../../../../renderer/feature/request/similar-query.ts'
import { blankSpan, writtenSpan } from '../../../../renderer/ui/typed-span.ts'

const now = instant('2026-11-23T01:00:00Z')
const cameraIds = [cameraIdSchema.parse('00000000-0000-4000-8000-000000000009')]
const span = writtenSpan({ from: instant('2026-11-22T01:00:00Z'), to: instant('2026-11-22T01:20:00Z') }, now)

test.each([
  [' 홍길동 ', '+82 10 1234 5678', { name: '홍길동', phone: '010-1234-5678', ranges: [] }],
  ['', '010-1234-5678', { name: '', phone: '010-1234-5678', ranges: [] }],
  ['홍길동', '010-12', null],
  ['홍길동', '', null],
])('of %j with %j is asked %j: a name alone is not, because each search is an entry', (name, phone, query) => {
  expect(similarQuery({ name, phone, cameraIds: [], spans: [blankSpan] }, now)).toEqual(query)
})

test('footage is asked for as soon as camera and time can be read', () => {
  expect(similarQuery({ name: '', phone: '', cameraIds, spans: [span] }, now)).toMatchObject({
    ranges: [{ cameraId: cameraIds[0], from: '2026-11-22T01:00:00.000Z', to: '2026-11-22T01:20:00.000Z' }],
  })
})
