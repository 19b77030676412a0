// The end of a request by hand: taken back while something is owed, put away when nothing is.
import { useState } from 'react'
import { isLive } from '../../../domain/request/request-status.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

type End = 'withdraw' | 'close'

interface EndDialogProps {
  readonly request: Pick<RequestDetail, 'id' | 'number'>
  readonly end: End
  readonly onClose: () => void
}

const EndDialog = ({ request, end, onClose }: EndDialogProps) => {
  const t = useWords()
  const action = useDoorAction(end === 'withdraw' ? 'request.withdraw' : 'request.close')
  const [reason, setReason] = useState('')
  const confirm = async (): Promise<void> => {
    const answer = await action.run({ requestId: request.id, reason })
    if (answer?.ok !== true) return
    showToast({ title: t(`request.${end}Done`), detail: request.number })
    onClose()
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`request.${end}Title`)}
      subtitle={request.number}
      confirmWord={t(`request.${end}`)}
      onConfirm={() => void confirm()}
      isBusy={action.isRunning}
    >
      <Note kind="warn">{t(`request.${end}Note`)}</Note>
      <Field label={t('request.endReason')} isRequired issues={action.issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
      {action.failure !== null && action.failure.kind !== 'invalid' && <FailureNote failure={action.failure} />}
    </Confirm>
  )
}

export const EndButton = ({ request }: { readonly request: Pick<RequestDetail, 'id' | 'number' | 'status'> }) => {
  const t = useWords()
  const mayEnd = useMay('request.receive')
  const [isAsking, setAsking] = useState(false)
  const end: End = isLive(request.status) ? 'withdraw' : 'close'
  if (!mayEnd || request.status === 'closed') return null
  return (
    <>
      <Button look="bare" onPress={() => setAsking(true)}>
        {t(`request.${end}`)}
      </Button>
      {isAsking && <EndDialog request={request} end={end} onClose={() => setAsking(false)} />}
    </>
  )
}
