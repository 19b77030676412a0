import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { deliveryKinds } from '../../../../domain/notice/delivery.ts'
import { noticeOperations } from '../../../../domain/notice/operations.ts'
import {
  byOtherMeans,
  deliveryBegun,
  destinationField,
  readDelivery,
} from '../../../../renderer/feature/notice/typed-delivery.ts'

const openedAt = instant('2026-12-01T01:00:31.250Z')
const today = plainDay('2026-12-01')
const requester = { name: '홍길동', phone: '010-1234-5678', address: '' }
const begun = deliveryBegun({ replyBy: 'visit', requester }, openedAt)

test('a delivery begins as the requester wished it; over the counter they receive it themselves', () => {
  expect(begun).toMatchObject({ kind: 'in-person', to: '홍길동', day: '2026-12-01', clock: '10:00' })
  expect(deliveryBegun({ replyBy: 'post', requester }, openedAt)).toMatchObject({ kind: 'post', to: '' })
})

test('a proposed name never becomes a number; what was typed stays, whatever way is chosen', () => {
  const byPost = byOtherMeans(begun, 'post')
  expect(byPost).toMatchObject({ kind: 'post', to: '' })
  expect(byOtherMeans(byPost, 'in-person')).toMatchObject({ kind: 'in-person', to: '홍길동' })
  const typed = { ...byPost, to: '1100212345678' }
  expect(byOtherMeans(typed, 'in-person')).toMatchObject({ kind: 'in-person', to: '1100212345678' })
})

test('untouched it is the very moment; typed, the minute that was typed', () => {
  expect(readDelivery(begun, openedAt, today)?.at).toBe(openedAt)
  expect(readDelivery({ ...begun, clock: '09:30' }, openedAt, today)?.at).toBe('2026-12-01T00:30:00.000Z')
})

test('a day or a time that cannot be read is not sent', () => {
  expect(readDelivery({ ...begun, day: '32일' }, openedAt, today)).toBeNull()
  expect(readDelivery({ ...begun, clock: '' }, openedAt, today)).toBeNull()
})

test.each(deliveryKinds)(
  'what is wrong with the destination of %s stands at the field that is shown for it',
  (kind) => {
    const read = readDelivery({ ...begun, kind, to: '' }, openedAt, today)
    const noticeId = '00000000-0000-4000-8000-000000000001'
    const parsed = noticeOperations['notice.recordDelivery'].input.safeParse({ noticeId, ...read })
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(destinationField[kind])
  },
)
