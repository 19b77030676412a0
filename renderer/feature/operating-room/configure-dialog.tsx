import { useState } from 'react'
import { type OperatingRoomSettings, settingKeys } from '../../../domain/operating-room/rules-table.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface ConfigureDialogProps {
  readonly settings: OperatingRoomSettings
  readonly onClose: () => void
}

type Typed = Readonly<Record<(typeof settingKeys)[number], string>>

export const ConfigureDialog = ({ settings, onClose }: ConfigureDialogProps) => {
  const t = useWords()
  const [typed, setTyped] = useState<Typed>({
    replyDays: String(settings.replyDays),
    requestRegisterYears: String(settings.requestRegisterYears),
    disputeExtensionDays: String(settings.disputeExtensionDays),
  })
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.configure')
  const save = async (): Promise<void> => {
    const { replyDays, requestRegisterYears, disputeExtensionDays } = typed
    const answer = await run({
      replyDays: Number(replyDays),
      requestRegisterYears: Number(requestRegisterYears),
      disputeExtensionDays: Number(disputeExtensionDays),
    })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.configured'), detail: '' })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.configureTitle')}
      subtitle={t('operatingRoom.configureWhy')}
      confirmWord={t('operatingRoom.configureIt')}
      onConfirm={() => void save()}
      isBusy={isRunning}
      failure={failure}
    >
      {settingKeys.map((key, index) => (
        <Field key={key} label={t(`operatingRoom.rule_${key}`)} isRequired issues={issuesAt(key)}>
          <TextInput
            value={typed[key]}
            onType={(value) => setTyped((before) => ({ ...before, [key]: value }))}
            inputMode="numeric"
            focus={index === 0 ? 'at-first' : 'later'}
            tail={t(`operatingRoom.unit_${key}`)}
          />
        </Field>
      ))}
    </Confirm>
  )
}
