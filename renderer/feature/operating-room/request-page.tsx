// One request: what of its basis is missing and who has not consented, what was decided, and what was shown.
import { useState } from 'react'
import type { OperatingRoomRequestId, RequestDetail } from '../../../domain/operating-room/request.ts'
import { missingOf } from '../../../domain/operating-room/basis.ts'
import type { Person } from '../../../domain/operating-room/consent.ts'
import type { RoomObjection } from '../../../domain/operating-room/objection.ts'
import { readClock } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { OutputDialog } from '../request/output-dialog.tsx'
import { BasisDialog } from './basis-dialog.tsx'
import { CloseDialog, ExtendDialog } from './close-dialog.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import { CourseCard } from './course-card.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { FactsCard } from './facts-card.tsx'
import { IdentityDialog } from './identity-dialog.tsx'
import { missingWord, stateLooks } from './operating-room-words.ts'
import type { DeliveryStep } from './letter-lines.tsx'
import { AnswerObjectionDialog, TakeObjectionDialog, toldNotices } from './objection-dialogs.tsx'
import { PeopleCard } from './people-card.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { ShowDialog } from './show-dialog.tsx'
import { StepDialog } from './step-dialog.tsx'
import { TellDialog } from './tell-dialog.tsx'

export interface RequestDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

const dialogs = {
  basis: BasisDialog,
  identity: IdentityDialog,
  person: PersonDialog,
  decide: DecideDialog,
  show: ShowDialog,
  extend: ExtendDialog,
  close: CloseDialog,
  tell: TellDialog,
  object: TakeObjectionDialog,
} as const
type DialogKind = keyof typeof dialogs

interface ActsProps {
  readonly request: RequestDetail
  readonly onAsk: (kind: DialogKind) => void
}

const Acts = ({ request, onAsk }: ActsProps) => {
  const t = useWords()
  const { state, basis, holdNumber, identity } = request
  const objecting = toldNotices(request).length > 0 && (
    <Button onPress={() => onAsk('object')}>{t('life.objectionAct')}</Button>
  )
  if (!useMay('operating-room.handle')) return null
  // Somebody may object whatever became of the file since (PIPA art. 38(5)).
  if (state === 'closed') return objecting
  const isUndecided = state === 'received' || state === 'incomplete'
  return (
    <div className="row row-wrap">
      {isUndecided && basis.kind !== 'consents' && (
        <Button onPress={() => onAsk('basis')}>{t('operatingRoom.stateBasis')}</Button>
      )}
      {state !== 'refused' && holdNumber !== null && (
        <Button onPress={() => onAsk('extend')}>{t('operatingRoom.extend')}</Button>
      )}
      {objecting}
      <Button onPress={() => onAsk('close')}>{t('operatingRoom.close')}</Button>
      {isUndecided && (
        <Button look="filled" onPress={() => onAsk('decide')}>
          {t('operatingRoom.decide')}
        </Button>
      )}
      {state !== 'refused' && identity === null && (
        <Button look={state === 'granted' ? 'filled' : 'outline'} onPress={() => onAsk('identity')}>
          {t('request.identityRecord')}
        </Button>
      )}
      {state === 'granted' && identity !== null && (
        <Button look="filled" onPress={() => onAsk('show')}>
          {t('operatingRoom.recordViewing')}
        </Button>
      )}
    </div>
  )
}

const MissingNote = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  if (request.state === 'refused' || request.state === 'closed') return null
  const missing = missingOf(request.basis, request.people, readClock())
  if (missing.length === 0) return <Note kind="ok">{t('operatingRoom.basisComplete')}</Note>
  return (
    <Note kind="danger" title={t('operatingRoom.basisMissing')}>
      <ul className="operating-room-missing">
        {missing.map((one) => (
          <li key={missingWord(t, one)}>{missingWord(t, one)}</li>
        ))}
      </ul>
    </Note>
  )
}

const Shown = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const [asked, setAsked] = useState<DialogKind | null>(null)
  const [signing, setSigning] = useState<Person | null>(null)
  const [step, setStep] = useState<DeliveryStep | null>(null)
  const [answering, setAnswering] = useState<RoomObjection | null>(null)
  const Dialog = asked === null ? null : dialogs[asked]
  return (
    <>
      <PageHead
        crumb={
          <button type="button" className="crumb-link" onClick={() => go({ kind: 'operating-room' })}>
            {t('operatingRoom.title')}
          </button>
        }
        title={t('operatingRoom.detailTitle', { number: request.number })}
        beside={<Status kind={stateLooks[request.state]}>{t(`operatingRoom.state_${request.state}`)}</Status>}
        actions={<Acts request={request} onAsk={setAsked} />}
      />
      <div className="operating-room-columns scrolls">
        <div>
          <MissingNote request={request} />
          {request.basis.kind !== 'authority' && (
            <PeopleCard request={request} onSign={setSigning} onAdd={() => setAsked('person')} />
          )}
          <CourseCard request={request} onStep={setStep} onTell={() => setAsked('tell')} onAnswer={setAnswering} />
        </div>
        <FactsCard request={request} />
      </div>
      {Dialog !== null && <Dialog request={request} onClose={() => setAsked(null)} />}
      {signing !== null && <ConsentDialog request={request} person={signing} onClose={() => setSigning(null)} />}
      {step !== null && <StepDialog request={request} step={step} onClose={() => setStep(null)} />}
      {answering !== null && (
        <AnswerObjectionDialog request={request} objection={answering} onClose={() => setAnswering(null)} />
      )}
      <OutputDialog requestId={request.id} />
    </>
  )
}

export const RequestPage = ({ requestId }: { readonly requestId: OperatingRoomRequestId }) => {
  const asked = useDoor('operatingRoom.open', { requestId })
  return (
    <Page>
      {asked.kind === 'waiting' && <Skeleton rowCount={8} />}
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {asked.kind === 'answered' && <Shown request={asked.value.request} />}
    </Page>
  )
}
