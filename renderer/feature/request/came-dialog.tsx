import { useState } from 'react'
import type { RequestId } from '../../../domain/request/request.ts'
import type { Supplement } from '../../../domain/request/supplement.ts'
import { useDoorAction } from '../../store/door.ts'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

interface CameDialogProps {
  readonly requestId: RequestId
  readonly supplement: Supplement
  readonly onClose: () => void
}

/** Closes a demand with what was brought. Cards and papers seen are recorded where they always are (rules 12, 13). */
export const CameDialog = ({ requestId, supplement, onClose }: CameDialogProps) => {
  const t = useWords()
  const [came, setCame] = useState('')
  const { run, isRunning, failure, issuesAt } = useDoorAction('request.recordSupplement')
  const record = async (): Promise<void> => {
    if ((await run({ requestId, supplementId: supplement.id, came }))?.ok !== true) return
    onClose()
    showToast({ title: t('life.supplementCameDone'), detail: supplement.number })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('life.supplementCameTitle')}
      subtitle={t('life.supplementPaper', { number: supplement.number })}
      confirmWord={t('life.supplementCame')}
      onConfirm={() => void record()}
      isBusy={isRunning}
      failure={failure}
    >
      <p className="sub">{supplement.missing.map((item) => t(`life.missing_${item}`)).join(', ')}</p>
      <Field label={t('life.supplementCameWhat')} isRequired issues={issuesAt('came')}>
        <TextArea value={came} onType={setCame} />
      </Field>
    </Confirm>
  )
}
