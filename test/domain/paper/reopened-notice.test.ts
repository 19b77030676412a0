import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { replyClockOf } from '../../../domain/request/reply-deadline.ts'
import { holidays2026, noticeFacts } from './sample.ts'

const countedFrom = instant('2026-12-01T01:00:00.000Z')

test.each([
  ['ko', 'new-facts', '새 사실을 받은 날'],
  ['ko', 'objection-upheld', '이의를 받은 날'],
  ['en', 'objection-upheld', 'Objection received'],
  ['ja', 'new-facts', '新たな事実を受けた日'],
] as const)(
  '%s: the answer to a request taken up again counts from %s and calls no other day its receipt',
  (language, cause, label) => {
    const reopening = {
      cause,
      countedFrom,
      reason: '사본이 나옴',
      formerStatus: 'refused' as const,
      reopenedAt: countedFrom,
      reopenedBy: '이책임',
    }
    const request = { ...noticeFacts.request, paperLanguage: language, reopenings: [reopening] }
    const { clock } = decisionNoticeAsRead({ ...noticeFacts, request, deadline: replyClockOf(request, [holidays2026]) })
    expect(clock[0]?.label).toBe(label)
    expect(clock[0]?.text).toMatch(language === 'en' ? /1 Dec/ : /12/)
  },
)
