// Nothing closes by itself: somebody says what became of the copy, when and by whom, and how that is known.
import { useState } from 'react'
import { closingSchema, type Closing } from '../../../domain/copy/copy.ts'
import { emptyTexts } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { readDay, typedIssues } from '../../ui/typed-time.ts'
import { useWords } from '../../words/use-words.ts'
import type { CopyDialogProps } from './remind-dialog.tsx'

const kinds = closingSchema.options.map(({ shape }) => shape.kind.value)
const proofs = ['reply-slip', 'letter', 'message', 'seen'] as const
type Proof = (typeof proofs)[number]

const closingOf = (kind: Closing['kind'], proof: Proof, method: string): Closing => {
  if (kind === 'destroyed-by-recipient') return { kind, proof }
  return kind === 'destroyed-here' ? { kind, method } : { kind }
}

export const CloseDialog = ({ copy, onClose }: CopyDialogProps) => {
  const t = useWords()
  const today = useToday()
  const [kind, setKind] = useState<Closing['kind']>('returned')
  const [proof, setProof] = useState<Proof>('reply-slip')
  const [method, setMethod] = useState('')
  const [day, setDay] = useState<string>(today)
  const [byWhom, setByWhom] = useState('')
  const [note, setNote] = useState('')
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('copy.close')
  const close = async (): Promise<void> => {
    const read = readDay(day, today)
    if (read.kind !== 'right') return reject([...typedIssues('closedOn', read), ...emptyTexts({ byWhom })])
    const answer = await run({
      copyId: copy.id,
      how: closingOf(kind, proof, method),
      closedOn: read.value,
      byWhom,
      note,
    })
    if (answer?.ok !== true) return
    onClose()
    const { ledgerNumber } = answer.value
    const detail = ledgerNumber === null ? copy.number : t('copy.ledgerNumber', { number: ledgerNumber })
    showToast({ title: t('copy.closed'), detail })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('copy.closeTitle')}
      subtitle={t('copy.closeWhy')}
      width="wide"
      confirmWord={t('copy.closeIt')}
      onConfirm={() => void close()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('copy.how')} kind="group">
        <ChoiceChips
          label={t('copy.how')}
          value={kind}
          choices={kinds.map((value) => ({ value, label: t(`copy.how_${value}`) }))}
          onChoose={setKind}
        />
      </Field>
      {kind === 'destroyed-by-recipient' && (
        <Field label={t('copy.proof')} kind="group">
          <Segmented
            label={t('copy.proof')}
            value={proof}
            choices={proofs.map((value) => ({ value, label: t(`copy.proof_${value}`) }))}
            onChoose={setProof}
          />
        </Field>
      )}
      {kind === 'destroyed-here' && (
        <Field label={t('copy.method')} isRequired issues={issuesAt('how')}>
          <TextInput value={method} onType={setMethod} placeholder={t('copy.methodExample')} />
        </Field>
      )}
      <Field label={t(`copy.closedOn_${kind}`)} isRequired issues={issuesAt('closedOn')}>
        <DayInput typed={day} onType={setDay} />
      </Field>
      <Field label={t(`copy.byWhom_${kind}`)} isRequired issues={issuesAt('byWhom')}>
        <TextInput value={byWhom} onType={setByWhom} />
      </Field>
      <Field label={t('copy.note')} issues={issuesAt('note')}>
        <TextInput value={note} onType={setNote} />
      </Field>
    </Confirm>
  )
}
