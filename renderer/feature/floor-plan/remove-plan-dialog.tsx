import { useState } from 'react'
import type { FloorPlan } from '../../../domain/floor-plan/floor-plan.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { floorName } from './floors.ts'

interface RemovePlanDialogProps {
  readonly plan: FloorPlan
  readonly onClose: () => void
}

export const RemovePlanDialog = ({ plan, onClose }: RemovePlanDialogProps) => {
  const t = useWords()
  const [reason, setReason] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('floorPlan.remove')
  const remove = async (): Promise<void> => {
    const answer = await run({ planId: plan.id, reason })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('floorPlan.removed'), detail: floorName(plan) })
  }
  return (
    <Confirm
      isOpen
      look="red"
      onClose={onClose}
      title={t('floorPlan.removeTitle')}
      subtitle={floorName(plan)}
      confirmWord={t('floorPlan.remove')}
      onConfirm={() => void remove()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="warn">{t('floorPlan.removeWhat')}</Note>
      <Field label={t('floorPlan.reason')} isRequired issues={issuesAt('reason')}>
        <TextInput value={reason} onType={setReason} focus="at-first" />
      </Field>
    </Confirm>
  )
}
