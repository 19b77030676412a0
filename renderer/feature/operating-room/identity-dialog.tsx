// The card that was seen, and the paper that shows the right to ask (rules 12, 13): the ordinary counter's words, and no number.
import { useState } from 'react'
import type { DocumentKind } from '../../../domain/identity/documents.ts'
import type { IdentityProof } from '../../../domain/identity/proofs.ts'
import { cardsFor, papersFor } from '../../../domain/operating-room/identity.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { CheckTimeField, checkedNow, readCheckTime } from '../request/check-time-field.tsx'
import { documentWord, proofWord } from '../request/request-words.ts'
import type { RequestDialogProps } from './request-page.tsx'

export const IdentityDialog = ({ request, onClose }: RequestDialogProps) => {
  const t = useWords()
  const cards = cardsFor(request.standing)
  const papers = papersFor(request)
  const [proof, setProof] = useState<IdentityProof>(cards.includes('official-card') ? 'official-card' : 'resident-card')
  // Where several papers would do, nobody is taken to have shown one of them.
  const [document, setDocument] = useState<DocumentKind | null>(papers.length === 1 ? (papers[0] ?? null) : null)
  const today = useToday()
  const [checked, setChecked] = useState(checkedNow)
  const { run, isRunning, failure, issuesAt, reject } = useDoorAction('operatingRoom.confirmIdentity')
  const confirm = async (): Promise<void> => {
    const read = readCheckTime(checked, today)
    if (read.kind === 'wrong') return reject([read.issue])
    const answer = await run({ requestId: request.id, proof, document, checkedAt: read.checkedAt })
    if (answer?.ok !== true) return
    onClose()
    const words = [proofWord(t, proof), ...(document === null ? [] : [documentWord(t, document)])]
    showToast({ title: t('request.identityDone'), detail: words.join(', ') })
  }
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t('request.identityTitle')}
      subtitle={request.requesterName}
      hint={t('request.identityHint')}
      confirmWord={t('request.identityConfirm')}
      onConfirm={() => void confirm()}
      isBusy={isRunning}
      failure={failure}
    >
      <Note kind="idle">{t('request.identityNoNumber')}</Note>
      <Field label={t('request.identityProof')} kind="group" issues={issuesAt('proof')}>
        <ChoiceChips
          label={t('request.identityProof')}
          value={proof}
          choices={cards.map((value) => ({ value, label: proofWord(t, value) }))}
          onChoose={setProof}
        />
      </Field>
      {papers.length > 0 && (
        <Field label={t('request.documentsSeen')} kind="group" isRequired issues={issuesAt('document')}>
          <ChoiceChips
            label={t('request.documentsSeen')}
            value={document}
            choices={papers.map((value) => ({ value, label: documentWord(t, value) }))}
            onChoose={setDocument}
          />
        </Field>
      )}
      <CheckTimeField typed={checked} onType={setChecked} issues={issuesAt('checkedAt')} />
    </Confirm>
  )
}
