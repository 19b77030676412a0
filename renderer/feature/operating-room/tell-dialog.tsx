// A decision that was made before decisions were told on paper is told now, dated today (rule 7).
import { useState } from 'react'
import type { PaperLanguage } from '../../../domain/paper/language.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { LanguageField } from './language-field.tsx'
import type { RequestDialogProps } from './request-page.tsx'

export const TellDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const [language, setLanguage] = useState<PaperLanguage>('ko')
  const { run, isRunning, failure } = useDoorAction('operatingRoom.tellDecision')
  const tell = async (): Promise<void> => {
    const answer = await run({ requestId: request.id, language })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('operatingRoom.told'), detail: t('operatingRoom.notice', { number: answer.value.number }) })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('operatingRoom.tell')}
      subtitle={t('operatingRoom.tellWhy')}
      confirmWord={t('operatingRoom.tellIt')}
      onConfirm={() => void tell()}
      isBusy={isRunning}
      failure={failure}
    >
      <LanguageField request={request} language={language} onChoose={setLanguage} />
    </Confirm>
  )
}
