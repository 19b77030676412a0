// Sending cannot be undone: the number is drawn, the content frozen, the ledger written. Then the paper goes out.
import { useState } from 'react'
import type { DecisionDraft } from '../../../domain/decision/decision-draft.ts'
import { useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface SendDialogProps {
  readonly draft: DecisionDraft
  readonly requesterName: string
  /** How many days after the legal last day it goes out; 0 in time (rule 7). */
  readonly lateDayCount: number
  readonly onClose: () => void
  readonly onSent: () => void
}

const ways = ['printer', 'pdf'] as const

export const SendDialog = ({ draft, requesterName, lateDayCount, onClose, onSent }: SendDialogProps) => {
  const t = useWords()
  const [purpose, setPurpose] = useState<string>(t('request.outputPurposeDefault'))
  const [to, setTo] = useState<(typeof ways)[number]>(draft.deliverBy === 'email' ? 'pdf' : 'printer')
  const decision = useDoorAction('decision.notify')
  const output = useDoorAction('paper.output')
  const isPurposeBlank = purpose.trim() === ''

  const send = async (): Promise<void> => {
    // Asked before the notice exists: a notice that is sent must not be left without its paper for a blank field.
    if (isPurposeBlank) return
    const sent = await decision.run(draft)
    if (sent?.ok !== true) return
    const { noticeId, number, ledgerNumber } = sent.value
    const put = await output.run({ paper: { kind: 'notice', noticeId }, to, purpose })
    onSent()
    go({ kind: 'request', requestId: draft.requestId })
    if (put?.ok === true) {
      showToast({ title: t('notice.sent'), detail: t('notice.sentDetail', { number, row: ledgerNumber }) })
    } else {
      showToast({ kind: 'danger', title: t('notice.sentNotOut'), detail: number })
    }
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('notice.sendTitle')}
      subtitle={requesterName}
      hint={t('notice.sendNumber')}
      confirmWord={t(to === 'printer' ? 'notice.sendPrint' : 'notice.sendPdf')}
      onConfirm={() => void send()}
      isBusy={decision.isRunning || output.isRunning}
    >
      <Note kind="warn">{t('notice.sendWhat')}</Note>
      {lateDayCount > 0 && <Note kind="danger">{t('notice.sendLate', { count: lateDayCount })}</Note>}
      <Field label={t('request.outputTo')} kind="group">
        <Segmented
          label={t('request.outputTo')}
          value={to}
          choices={ways.map((value) => ({ value, label: t(`request.to_${value}`) }))}
          onChoose={setTo}
        />
      </Field>
      <Field
        label={t('request.outputPurpose')}
        isRequired
        help={t('request.outputPurposeWhy')}
        issues={isPurposeBlank ? [{ reason: 'purpose-missing' }] : []}
      >
        <TextInput value={purpose} onType={setPurpose} focus="at-first" />
      </Field>
      {decision.failure !== null && <FailureNote failure={decision.failure} />}
    </Confirm>
  )
}
