// What was looked at: which card, and which papers show the right to ask for another. The book adds the person who looked
// and the time, and never a number (rules 12, 13).
import { useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import { documentsFor, type DocumentKind } from '../../../domain/identity/documents.ts'
import { type IdentityProof, proofsFor } from '../../../domain/identity/proofs.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { useToday } from '../../store/clock.ts'
import { useDoorAction } from '../../store/door.ts'
import { CheckBox, ChoiceChips } from '../../ui/choice.tsx'
import { Confirm } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Note } from '../../ui/status.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { CheckTimeField, checkedNow, readCheckTime } from './check-time-field.tsx'
import { documentWord, proofWord } from './request-words.ts'

interface IdentityDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

export const IdentityDialog = ({ request, onClose }: IdentityDialogProps) => {
  const t = useWords()
  const requestId = request.id
  const [proof, setProof] = useState<IdentityProof>(
    request.applicant.door === 'authority' ? 'official-card' : 'resident-card',
  )
  const [seen, setSeen] = useState<readonly DocumentKind[]>([])
  const today = useToday()
  const [checked, setChecked] = useState(checkedNow)
  const identity = useDoorAction('request.confirmIdentity')
  const documents = useDoorAction('request.recordDocuments')
  const asksCard = request.identity === null
  const unseen = documentsFor(request.applicant, dayOf(request.receivedAt)).filter(
    ({ kind }) => !request.documents.some((document) => document.kind === kind),
  )

  const confirm = async (): Promise<void> => {
    const read = readCheckTime(checked, today)
    if (read.kind === 'wrong') return identity.reject([read.issue])
    const { checkedAt } = read
    if (asksCard && (await identity.run({ requestId, proof, checkedAt }))?.ok !== true) return
    if (seen.length > 0 && (await documents.run({ requestId, documents: [...seen], checkedAt }))?.ok !== true) return
    onClose()
    const words = [...(asksCard ? [proofWord(t, proof)] : []), ...seen.map((kind) => documentWord(t, kind))]
    showToast({ title: t('request.identityDone'), detail: words.join(', ') })
  }
  const failure = identity.failure ?? documents.failure
  return (
    <Confirm
      isOpen
      onClose={onClose}
      title={t(asksCard ? 'request.identityTitle' : 'request.documentsTitle')}
      subtitle={request.requester.name}
      hint={t('request.identityHint')}
      confirmWord={t('request.identityConfirm')}
      onConfirm={() => void confirm()}
      isBusy={identity.isRunning || documents.isRunning}
      failure={failure}
    >
      <Note kind="idle">{t('request.identityNoNumber')}</Note>
      {asksCard && (
        <Field label={t('request.identityProof')} kind="group">
          <ChoiceChips
            label={t('request.identityProof')}
            value={proof}
            choices={proofsFor(request.applicant.door).map((value) => ({ value, label: proofWord(t, value) }))}
            onChoose={setProof}
          />
        </Field>
      )}
      {unseen.length > 0 && (
        <Field label={t('request.documentsSeen')} kind="group">
          {unseen.map(({ kind }) => (
            <CheckBox
              key={kind}
              isOn={seen.includes(kind)}
              onChange={(isOn) => setSeen(isOn ? [...seen, kind] : seen.filter((one) => one !== kind))}
            >
              {documentWord(t, kind)}
            </CheckBox>
          ))}
        </Field>
      )}
      <CheckTimeField
        typed={checked}
        onType={setChecked}
        issues={[...identity.issuesAt('checkedAt'), ...documents.issuesAt('checkedAt')]}
      />
    </Confirm>
  )
}
