import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { keepingOf } from '../../../domain/paper/keeping.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { type RequestRange, rangeIdSchema } from '../../../domain/request/request.ts'
import { draftOf, id, noticeFacts, pastRange } from './sample.ts'

const postponement = { cause: 'masking', facts: '', expectedEndOn: plainDay('2026-12-04') } as const
const result = { kind: 'postponed', postponement } as const
const heldAt = (position: number, since?: string): RequestRange => ({
  ...pastRange,
  id: rangeIdSchema.parse(id(position)),
  availability: { kind: 'held', through: plainDay('2026-12-31'), holdNumber: 'H-2026-001', storedWhere: '금고' },
  ...(since === undefined ? {} : { heldSince: instant(since) }),
})
const open: RequestRange = { ...pastRange, availability: { kind: 'available', through: plainDay('2026-12-20') } }
const [early, late] = [heldAt(1, '2026-11-23T01:05:00Z'), heldAt(2, '2026-11-23T02:12:00Z')]

describe('what a postponement says of the footage meanwhile', () => {
  test.each([
    ['not held', open, [open], { kind: 'not-held' }],
    ['held', early, [early], { kind: 'held', since: '2026-11-23T01:05:00.000Z' }],
    ['two, by the later', early, [early, late], { kind: 'held', since: '2026-11-23T02:12:00.000Z' }],
    ['one of two', early, [early, open], { kind: 'held', since: '2026-11-23T01:05:00.000Z' }],
    ['held in pieces', heldAt(3), [early, heldAt(3)], { kind: 'held', since: null }],
  ])('%s', (_what, range, ranges, keeping) => {
    expect(
      keepingOf(
        range,
        postponement,
        ranges.map((one) => ({ range: one, result })),
      ),
    ).toEqual(keeping)
  })

  test.each([
    ['ko', '2026. 11. 23. 11:12에 따로 보존했습니다'],
    ['en', 'kept apart since 11:12 on Mon 23 Nov 2026'],
    ['ja', '2026年11月23日(月) 11:12から別に保存'],
  ] as const)('%s: the notice names the time, once for all stretches', (language, words) => {
    const ranges = [early, late]
    const request = { ...noticeFacts.request, paperLanguage: language, ranges }
    const text = JSON.stringify(decisionNoticeAsRead({ ...noticeFacts, request, draft: draftOf([result], ranges) }))
    expect(text.split(words)).toHaveLength(2)
  })
})
