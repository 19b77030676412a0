// Sending cannot be undone: the number is drawn, the content frozen, the ledger written. Then the paper goes out.
import type { DecisionDraft } from '../../../domain/decision/decision-draft.ts'
import { useDoorAction } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { isPurposeBlank, OutputFields, useOutputChoice } from './output-fields.tsx'

export interface SendDialogProps {
  readonly draft: DecisionDraft
  readonly requesterName: string
  /** How many days after the legal last day it goes out; 0 in time (rule 7). */
  readonly lateDayCount: number
  readonly onClose: () => void
  readonly onSent: () => void
}

export const SendDialog = ({ draft, requesterName, lateDayCount, onClose, onSent }: SendDialogProps) => {
  const t = useWords()
  const [choice, setChoice] = useOutputChoice(
    draft.deliverBy === 'email' ? 'pdf' : 'printer',
    t('request.outputPurposeDefault'),
  )
  const decision = useDoorAction('decision.notify')
  const output = useDoorAction('paper.output')

  const send = async (): Promise<void> => {
    // Asked before the notice exists: a notice that is sent must not be left without its paper for a blank field.
    if (isPurposeBlank(choice)) return
    const sent = await decision.run(draft)
    if (sent?.ok !== true) return
    const { noticeId, number, ledgerNumber } = sent.value
    const put = await output.run({ paper: { kind: 'notice', noticeId }, ...choice })
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
      confirmWord={t(choice.to === 'printer' ? 'notice.sendPrint' : 'notice.sendPdf')}
      onConfirm={() => void send()}
      isBusy={decision.isRunning || output.isRunning}
      failure={decision.failure}
    >
      <Note kind="warn">{t('notice.sendWhat')}</Note>
      {lateDayCount > 0 && <Note kind="danger">{t('notice.sendLate', { count: lateDayCount })}</Note>}
      <OutputFields choice={choice} onChange={setChoice} />
    </Confirm>
  )
}
