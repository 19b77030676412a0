// Card or papers were looked at earlier than it was written down: the time is put right, with its reason, before what followed is written.
import { useState } from 'react'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { emptyTexts } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { CheckMoment } from './check-time-field.tsx'
import { momentOf, type TypedMoment } from './typed-moment.tsx'

interface RestateCheckDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

export const RestateCheckDialog = ({ request, onClose }: RestateCheckDialogProps) => {
  const t = useWords()
  const today = useToday()
  const [moment, setMoment] = useState<TypedMoment>({ day: today, clock: '' })
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('request.restateCheckTime')
  const restate = async (): Promise<void> => {
    const checkedAt = momentOf(moment, today)
    if (checkedAt === null) return reject([{ field: 'checkedAt', reason: 'not-a-time' }, ...emptyTexts({ reason })])
    if ((await run({ requestId: request.id, checkedAt, reason }))?.ok !== true) return
    onClose()
    showToast({ title: t('request.checkRestated'), detail: request.requester.name })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('request.restateCheckTitle')}
      subtitle={request.requester.name}
      hint={t('request.restateCheckHint')}
      confirmWord={t('request.restateCheckAct')}
      onConfirm={() => void restate()}
      isBusy={isRunning}
      failure={failure}
    >
      <CheckMoment typed={moment} onType={setMoment} issues={issuesAt('checkedAt')} />
      <Field label={t('request.restateCheckWhy')} issues={issuesAt('reason')} isRequired>
        <TextInput value={reason} onType={setReason} />
      </Field>
    </Confirm>
  )
}
