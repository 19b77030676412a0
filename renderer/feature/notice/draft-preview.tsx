// The draft as a notice: the builder and the component of the issued paper, without number and anchor.
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { useDeferredValue, useMemo } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { DecisionDraft } from '../../../domain/decision/decision-draft.ts'
import { letterOf } from '../../../domain/decision/letter.ts'
import { stoppedReasonsFor } from '../../../domain/decision/range-rules.ts'
import { reasonOf } from '../../../domain/decision/range-result.ts'
import { decisionNoticeAsRead } from '../../../domain/paper/notice-in-language.ts'
import { replyClockOf } from '../../../domain/request/reply-deadline.ts'
import { type RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useSession } from '../../store/session.ts'
import { NoticePreview } from './notice-preview.tsx'

interface DraftPreviewProps {
  readonly draft: DecisionDraft
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
  const paper = useMemo(
    () =>
      decisionNoticeAsRead({
        clinic,
        request,
        cameras,
        draft: shown,
        deadline: replyClockOf(request, tables),
        number: null,
        sentOn: today,
        handlerName,
        anchor: null,
      }),
    [clinic, request, cameras, tables, today, handlerName, shown],
  )
  const phrases = useMemo(() => {
    const facts = shown.results.map(({ result }) => reasonOf(result)?.facts ?? '')
    return [...new Set([...facts, shown.addition, shown.objection])]
      .flatMap(stoppedReasonsFor(letterOf(request)))
      .map(({ matched }) => matched)
  }, [shown, request])
  return <NoticePreview paper={paper} stoppedPhrases={phrases} />
}
