// The lifting of a hold, step by step: each is a reason, and none can be given for somebody else.
import { useState } from 'react'
import type { HoldDetail } from '../../../domain/hold/hold.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

export type LiftStep = 'propose' | 'lift' | 'keep'

const operations = { propose: 'hold.proposeLift', lift: 'hold.lift', keep: 'hold.keep' } as const

interface StepDialogProps {
  readonly hold: HoldDetail
  readonly step: LiftStep
  readonly onClose: () => void
}

export const StepDialog = ({ hold, step, onClose }: StepDialogProps) => {
  const t = useWords()
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction(operations[step])

  const confirm = async (): Promise<void> => {
    const answer = await run({ number: hold.number, reason })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t(`hold.${step}Done`), detail: hold.number })
  }

  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(`hold.${step}Title`, { number: hold.number })}
      subtitle={t(`hold.${step}Subtitle`)}
      confirmWord={t(`hold.${step}`)}
      onConfirm={() => void confirm()}
      isBusy={isRunning}
      failure={failure}
      look={step === 'lift' ? 'red' : 'filled'}
    >
      {step !== 'keep' && <Note kind="warn">{t(`hold.${step}Note`)}</Note>}
      {step !== 'keep' && hold.dependents.length > 0 && (
        <Note kind="warn">
          {t('hold.dependents', { numbers: hold.dependents.map(({ number }) => number).join(', ') })}
        </Note>
      )}
      <Field label={t('hold.reason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
