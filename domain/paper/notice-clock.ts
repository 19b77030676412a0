// The deadline line of a notice: the day it was received, the legal last day, the day it is sent. A late notice says by how
// many days; no earlier date is ever printed (rule 7).
import { dayAndWeekdayWords, weekdayName } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { type DeadlineDay, type ReplyDeadline, daysOverdue } from '../request/reply-deadline.ts'
import { type CountedSince, countedSince } from '../request/reopening.ts'
import type { NoticePaper } from './notice-paper.ts'

const punctuality = (deadline: ReplyDeadline, sentOn: PlainDay): string => {
  // Without a holiday table the tenth day is a lower bound: in time by it is in time, later cannot be judged (rule 4).
  if (deadline.kind === 'table-missing') return sentOn <= deadline.rawLastDay ? '기한 내' : '공휴일표 없음'
  if (deadline.kind === 'asked') return ''
  const lateDays = daysOverdue(deadline.legalLastDay, sentOn)
  return lateDays === 0 ? '기한 내' : `${lateDays}일 초과`
}

const sinceLabels = {
  receipt: '요구를 받은 날',
  'new-facts': '새 사실을 받은 날',
  'objection-upheld': '이의를 받은 날',
} as const

/** The label of the day from which the ten days count: a request taken up again counts anew (decision 0011). */
export const sinceLabel = (request: Parameters<typeof countedSince>[0]): (typeof sinceLabels)[CountedSince] =>
  sinceLabels[countedSince(request)]

/** A later round is not late because of its own day: the day of the first notice is what the law asked for. */
export const clockOf = (
  deadline: ReplyDeadline,
  sentOn: PlainDay,
  firstSentOn: PlainDay | null,
  receivedLabel: string,
): NoticePaper['clock'] => [
  {
    label: deadline.kind === 'asked' ? '요청을 받은 날' : receivedLabel,
    text: dayAndWeekdayWords(deadline.receivedOn),
    remark: '',
  },
  deadline.kind === 'asked'
    ? {
        label: '회신 요청일',
        text: deadline.wishedOn === null ? '없음' : dayAndWeekdayWords(deadline.wishedOn),
        remark: '',
      }
    : deadline.kind === 'table-missing'
      ? { label: '받은 날부터 10일째', text: dayAndWeekdayWords(deadline.rawLastDay), remark: '' }
      : { label: '법정 답변 기한', text: dayAndWeekdayWords(deadline.legalLastDay), remark: '' },
  ...(firstSentOn === null
    ? [{ label: '발송', text: dayAndWeekdayWords(sentOn), remark: punctuality(deadline, sentOn) }]
    : [
        { label: '첫 통지', text: dayAndWeekdayWords(firstSentOn), remark: punctuality(deadline, firstSentOn) },
        { label: '발송', text: dayAndWeekdayWords(sentOn), remark: '' },
      ]),
]

const offWords = ({ day, off }: DeadlineDay): string => (off?.kind === 'holiday' ? off.name : `${weekdayName(day)}요일`)

/** One sentence where a weekend or holiday moved the last day (Civil Act art. 161), none where nothing moved. */
export const movedLastDayWords = (deadline: ReplyDeadline): readonly string[] => {
  if (deadline.kind === 'table-missing') {
    return [`${deadline.year}년 공휴일표가 없어 휴일을 셈하지 않은 10일째 날을 적었습니다.`]
  }
  if (deadline.kind === 'asked') return []
  const { rawLastDay, legalLastDay, days, tables } = deadline
  if (legalLastDay === rawLastDay) return []
  const why = [...new Set(days.filter(({ role }) => role === 'passed-over').map(offWords))].join('·')
  const editions = tables.map(({ year, edition }) => `${year}년 ${edition}판`).join(', ')
  return [
    `10일째인 ${dayAndWeekdayWords(rawLastDay)}부터 쉬는 날(${why})이어서 답변 기한은 다음 근무일인 ${dayAndWeekdayWords(legalLastDay)}입니다(「민법」 제161조, 공휴일표 ${editions}).`,
  ]
}
