// The draft as a notice: the builder and the component of the issued paper, without number and anchor.
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { useDeferredValue, useMemo } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { RefusalDraft } from '../../../domain/notice/operations.ts'
import { unlawfulReasonsIn } from '../../../domain/notice/unlawful-reason.ts'
import { refusalNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { replyClockOf } from '../../../domain/request/reply-deadline.ts'
import { type RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useSession } from '../../store/session.ts'
import { NoticePreview } from './notice-preview.tsx'

interface DraftPreviewProps {
  readonly draft: RefusalDraft
  readonly request: RequestDetail
  readonly clinic: Clinic
  readonly cameras: readonly Camera[]
  readonly tables: readonly HolidayTable[]
}

export const DraftPreview = ({ draft, request, clinic, cameras, tables }: DraftPreviewProps) => {
  const today = useToday()
  const handlerName = useSession(({ state }) => (state.kind === 'open' ? state.accountName : ''))
  // Typing stays quick while the sheet is laid out after it.
  const shown = useDeferredValue(draft)
  const { ground, facts, addition, objection, deliverBy } = shown
  const paper = useMemo(
    () =>
      refusalNoticeAsRead({
        clinic,
        request,
        cameras,
        draft: { requestId: request.id, ground, facts, addition, objection, deliverBy },
        deadline: replyClockOf(request, tables),
        number: null,
        sentOn: today,
        handlerName,
        anchor: null,
      }),
    [clinic, request, cameras, tables, today, handlerName, ground, facts, addition, objection, deliverBy],
  )
  const phrases = useMemo(
    () => [facts, addition, objection].flatMap(unlawfulReasonsIn).map(({ matched }) => matched),
    [facts, addition, objection],
  )
  return <NoticePreview paper={paper} stoppedPhrases={phrases} />
}
