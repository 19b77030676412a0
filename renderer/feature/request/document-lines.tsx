// The papers that show by what right somebody asks: each one seen, by whom and when, or not seen yet (rule 13).
import IconFileCheck from '@tabler/icons-react/dist/esm/icons/IconFileCheck.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import { dayOf } from '../../../domain/calendar/instant.ts'
import { documentsFor } from '../../../domain/identity/documents.ts'
import { mayMove } from '../../../domain/request/moves.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { documentWord } from './request-words.ts'

interface DocumentLinesProps {
  readonly request: RequestDetail
  readonly onRecord: () => void
}

export const DocumentLines = ({ request, onRecord }: DocumentLinesProps) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const mayRecord = useMay('request.identify')
  const asked = documentsFor(request.applicant, dayOf(request.receivedAt))
  const seenOf = (kind: (typeof asked)[number]['kind']) => request.documents.find((one) => one.kind === kind)
  // With no card seen yet, the button beside the card opens the same dialog.
  const firstUnseen = request.identity === null ? undefined : asked.find(({ kind }) => seenOf(kind) === undefined)
  return asked.map(({ kind, need }) => {
    const seen = seenOf(kind)
    return (
      <li key={kind} className="request-line">
        <span className={seen === undefined ? 'dim' : 'text-ok'}>
          <IconMark icon={seen === undefined ? IconFileText : IconFileCheck} />
        </span>
        <span className="grow">{documentWord(t, kind)}</span>
        <span className="cap nowrap">
          {seen === undefined
            ? t(need === 'required' ? 'request.documentsMissing' : 'intake.ifAny')
            : t('request.identityBy', { name: seen.seenBy, at: momentBrief(seen.seenAt) })}
        </span>
        {kind === firstUnseen?.kind && mayRecord && mayMove(request.status, 'recordDocuments') && (
          <Button size="small" onPress={onRecord}>
            {t('request.documentsRecord')}
          </Button>
        )}
      </li>
    )
  })
}
