// The answer to an objection as it will be printed: built by the function that main uses when it is saved.
import { useDeferredValue, useMemo } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { ordinaryRequest } from '../../../domain/paper/answered-request.ts'
import { objectionAnswerAsRead } from '../../../domain/paper/objection-answer-in-language.ts'
import { replyDayOf } from '../../../domain/paper/supplement.ts'
import type { Objection, ObjectionResult } from '../../../domain/request/objection.ts'
import { countAfterReopening } from '../../../domain/request/reopening.ts'
import { replyClockOf } from '../../../domain/request/reply-deadline.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useSession } from '../../store/session.ts'
import { NoticePreview } from '../notice/notice-preview.tsx'

interface AnswerPreviewProps {
  readonly request: RequestDetail
  readonly objection: Objection
  readonly result: ObjectionResult
  readonly words: string
  readonly rangeIds: readonly RangeId[]
  readonly clinic: Clinic
  readonly tables: readonly HolidayTable[]
}

export const AnswerPreview = ({ request, objection, result, words, rangeIds, clinic, tables }: AnswerPreviewProps) => {
  const today = useToday()
  const handlerName = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  // Typing stays quick while the sheet is laid out after it.
  const shown = useDeferredValue(words)
  const notice = request.notices.find(({ id }) => id === objection.noticeId)
  const paper = useMemo(() => {
    const wrong = objection.answer
    const takenUp = wrong?.takenUp ?? null
    // As it will count once these stretches are taken up again (decision 0011); what was taken up already keeps its day.
    const reopenings =
      takenUp === null
        ? [{ countedFrom: countAfterReopening(request, objection.receivedAt) }]
        : request.reopenings.filter(({ reopenedAt }) => reopenedAt <= takenUp.at)
    return objectionAnswerAsRead({
      clinic,
      request: ordinaryRequest(request),
      objection,
      noticeIssuedAt: notice?.issuedAt ?? objection.receivedAt,
      result,
      words: shown,
      corrects: wrong && { number: wrong.paper?.number ?? null, answeredOn: dayOf(wrong.answeredAt) },
      again: {
        ranges: request.ranges.filter(({ id }) => rangeIds.includes(id)),
        dueOn: replyDayOf(replyClockOf({ ...request, reopenings }, tables)),
      },
      number: null,
      answeredOn: today,
      handlerName,
      anchor: null,
    })
  }, [clinic, request, objection, notice, result, shown, rangeIds, tables, today, handlerName])
  const phrases = useMemo(() => unlawfulReasonsIn(shown).map(({ matched }) => matched), [shown])
  return <NoticePreview paper={paper} stoppedPhrases={result === 'not-upheld' ? phrases : noPhrases} />
}

const noPhrases: readonly string[] = []
