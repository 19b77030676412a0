import type { ListedCamera } from '../../../domain/camera/camera.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { Door } from '../../../domain/request/applicant.ts'
import type { Screen } from '../../app/screens.tsx'
import { useDoor } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import type { FollowedRequest } from '../../store/route.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { BlankForms } from './blank-forms.tsx'
import { IntakeForm, lastDoor } from './intake-form.tsx'

interface KnownProps {
  readonly cameras: readonly ListedCamera[]
  readonly tables: readonly HolidayTable[]
}

/** The door of the earlier request is that of this one: who asks stays the same. */
const Following = ({ follows, ...known }: KnownProps & { readonly follows: FollowedRequest }) => {
  const answer = useDoor('request.open', { requestId: follows.requestId })
  if (answer.kind === 'failed') return <FailureNote failure={answer.failure} onAgain={answer.askAgain} />
  if (answer.kind !== 'answered') return <Skeleton rowCount={6} />
  const { request } = answer.value
  return (
    <IntakeForm
      {...known}
      door={request.applicant.door}
      beginning={{ kind: 'follow', followed: request, kinds: follows.kinds }}
    />
  )
}

const AtCounter = ({ requesterName, ...known }: KnownProps & { readonly requesterName: string | undefined }) => {
  const { draft: door, change } = useDraft(lastDoor)
  const onDoor = (chosen: Door): void => change(() => chosen)
  return <IntakeForm key={door} {...known} door={door} beginning={{ kind: 'counter', onDoor, requesterName }} />
}

export const IntakeScreen: Screen<'intake'> = ({ route }) => {
  const t = useWords()
  const cameras = useDoor('camera.list', {})
  const clinic = useDoor('clinic.read', {})
  const { follows, requesterName } = route
  const known =
    cameras.kind === 'answered' && clinic.kind === 'answered'
      ? { cameras: cameras.value.cameras, tables: clinic.value.holidayTables }
      : null
  return (
    <Page>
      <PageHead
        title={t('intake.title')}
        beside={<span className="cap">{t('intake.hint')}</span>}
        actions={<BlankForms />}
      />
      {cameras.kind === 'failed' && <FailureNote failure={cameras.failure} onAgain={cameras.askAgain} />}
      {clinic.kind === 'failed' && <FailureNote failure={clinic.failure} onAgain={clinic.askAgain} />}
      {(cameras.kind === 'waiting' || clinic.kind === 'waiting') && <Skeleton rowCount={6} />}
      {known !== null && follows !== undefined && <Following key={follows.requestId} {...known} follows={follows} />}
      {known !== null && follows === undefined && <AtCounter {...known} requesterName={requesterName} />}
    </Page>
  )
}
