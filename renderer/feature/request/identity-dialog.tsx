// Which card was seen: its kind, the person who looked and the time. Never its number (rule 12).
import { useState } from 'react'
import { identityProofs, type RequestId } from '../../../domain/request/request.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { proofWord } from './request-words.ts'

interface IdentityDialogProps {
  readonly requestId: RequestId
  readonly requesterName: string
  readonly onClose: () => void
}

export const IdentityDialog = ({ requestId, requesterName, onClose }: IdentityDialogProps) => {
  const t = useWords()
  const [proof, setProof] = useState<(typeof identityProofs)[number]>('resident-card')
  const { run, isRunning, failure } = useDoorAction('request.confirmIdentity')
  const confirm = async (): Promise<void> => {
    const answer = await run({ requestId, proof })
    if (answer?.ok !== true) return
    onClose()
    showToast({ title: t('request.identityDone'), detail: proofWord(t, proof) })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('request.identityTitle')}
      subtitle={requesterName}
      hint={t('request.identityHint')}
      confirmWord={t('request.identityConfirm')}
      onConfirm={() => void confirm()}
      isBusy={isRunning}
    >
      <Note kind="idle">{t('request.identityNoNumber')}</Note>
      <Field label={t('request.identityProof')} kind="group">
        <ChoiceChips
          label={t('request.identityProof')}
          value={proof}
          choices={identityProofs.map((value) => ({ value, label: proofWord(t, value) }))}
          onChoose={setProof}
        />
      </Field>
      {failure !== null && <FailureNote failure={failure} />}
    </Confirm>
  )
}
