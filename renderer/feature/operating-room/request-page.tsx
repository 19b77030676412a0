// One request: what of its basis is missing and who has not consented, what was decided, and what was shown.
import { useState } from 'react'
import type { OperatingRoomRequestId, RequestDetail } from '../../../domain/operating-room/request.ts'
import { missingOf } from '../../../domain/operating-room/basis.ts'
import type { Person } from '../../../domain/operating-room/consent.ts'
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
import { BasisDialog } from './basis-dialog.tsx'
import { CloseDialog, ExtendDialog } from './close-dialog.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import { CourseCard } from './course-card.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { FactsCard } from './facts-card.tsx'
import { missingWord, stateLooks } from './operating-room-words.ts'
import { PeopleCard } from './people-card.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { ShowDialog } from './show-dialog.tsx'

export interface RequestDialogProps {
  readonly request: RequestDetail
  readonly onClose: () => void
}

const dialogs = {
  basis: BasisDialog,
  person: PersonDialog,
  decide: DecideDialog,
  show: ShowDialog,
  extend: ExtendDialog,
  close: CloseDialog,
} as const
type DialogKind = keyof typeof dialogs

interface ActsProps {
  readonly request: RequestDetail
  readonly onAsk: (kind: DialogKind) => void
}

const Acts = ({ request: { state, basis, holdNumber }, onAsk }: ActsProps) => {
  const t = useWords()
  if (!useMay('operating-room.handle') || state === 'closed') return null
  const isUndecided = state === 'received' || state === 'incomplete'
  return (
    <div className="row row-wrap">
      {isUndecided && basis.kind !== 'consents' && (
        <Button onPress={() => onAsk('basis')}>{t('operatingRoom.stateBasis')}</Button>
      )}
      {state !== 'refused' && holdNumber !== null && (
        <Button onPress={() => onAsk('extend')}>{t('operatingRoom.extend')}</Button>
      )}
      <Button onPress={() => onAsk('close')}>{t('operatingRoom.close')}</Button>
      {isUndecided && (
        <Button look="filled" onPress={() => onAsk('decide')}>
          {t('operatingRoom.decide')}
        </Button>
      )}
      {state === 'granted' && (
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
          <CourseCard request={request} />
        </div>
        <FactsCard request={request} />
      </div>
      {Dialog !== null && <Dialog request={request} onClose={() => setAsked(null)} />}
      {signing !== null && <ConsentDialog request={request} person={signing} onClose={() => setSigning(null)} />}
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
