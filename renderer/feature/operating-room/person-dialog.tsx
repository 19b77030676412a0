import { useState } from 'react'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import type { RequestDialogProps } from './request-page.tsx'

export const PersonDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const [name, setName] = useState('')
  const [title, setTitle] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('operatingRoom.addPerson')
  const add = async (): Promise<void> => {
    const answer = await run({ requestId: request.id, part: 'staff', name, title })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.personAdded'), detail: name })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.addPerson')}
      subtitle={t('operatingRoom.addPersonWhy')}
      confirmWord={t('operatingRoom.addPersonIt')}
      onConfirm={() => void add()}
      isBusy={isRunning}
      failure={failure}
    >
      <Field label={t('operatingRoom.name')} isRequired issues={issuesAt('name')}>
        <TextInput value={name} onType={setName} focus="at-first" />
      </Field>
      <Field label={t('operatingRoom.staffTitle')} issues={issuesAt('title')}>
        <TextInput value={title} onType={setTitle} placeholder={t('operatingRoom.staffTitleExample')} />
      </Field>
    </Confirm>
  )
}
