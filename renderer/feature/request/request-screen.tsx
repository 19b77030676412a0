// One request: its steps, both clocks, the people and papers, what was done, and what is next.
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs'
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import { useRef, useState } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import { retentionOn } from '../../../domain/footage/footage-state.ts'
import { isOnHold } from '../../../domain/identity/open-needs.ts'
import { isLateEntry } from '../../../domain/request/intake.ts'
import { replyClockOf } from '../../../domain/request/reply-deadline.ts'
import { countedSince } from '../../../domain/request/reopening.ts'
import { isLive } from '../../../domain/request/request-status.ts'
import type { RangeId, RequestDetail } from '../../../domain/request/request.ts'
import type { Screen } from '../../app/screens.tsx'
import { useNowByMinute } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useEnterMovesOn } from '../../ui/form.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { EarlierViewingButton } from './earlier-viewing-button.tsx'
import { EndButton } from './end-button.tsx'
import { FollowButton } from './follow-button.tsx'
import { GroundDialog } from './ground-dialog.tsx'
import { HoldDialog } from './hold-dialog.tsx'
import { IdentityDialog } from './identity-dialog.tsx'
import { useMay } from '../../store/may.ts'
import { HistoryCard } from './history-card.tsx'
import { LifeCard } from './life-card.tsx'
import { nextActionOf } from './next-action.ts'
import { NextCard } from './next-card.tsx'
import { OutputDialog } from './output-dialog.tsx'
import { LateReply } from '../notice/late-reply.tsx'
import { PapersCard } from '../notice/papers-card.tsx'
import { DocumentsCard, RequesterCard } from './request-cards.tsx'
import { RecorderTime } from '../recorder/recorder-time.tsx'
import { RequestStatus } from './request-status.tsx'
import { RequestSteps } from './request-steps.tsx'
import { keptWords, kindsWords, spanWords, standingWord } from './request-words.ts'
import './request.css'
import { SearchDialog } from './search-dialog.tsx'
import { TwoClocks } from './two-clocks.tsx'
import { UnclaimedDialogs } from './unclaimed-dialogs.tsx'

interface DetailProps {
  readonly request: RequestDetail
  readonly cameras: readonly Camera[]
  readonly tables: readonly HolidayTable[]
}

const Head = ({ request, tables }: Pick<DetailProps, 'request' | 'tables'>) => {
  const t = useWords()
  const { dayBrief } = useFormats()
  const kinds = kindsWords(t, request.kinds)
  return (
    <PageHead
      crumb={
        <>
          <button type="button" className="crumb-link" onClick={() => go({ kind: 'requests' })}>
            {t('request.title')}
          </button>
          <IconMark icon={IconChevronRight} size="small" />
          <span className="num">{request.number}</span>
        </>
      }
      title={t('request.titleOf', { name: request.requester.name, kinds })}
      actions={
        <>
          <EarlierViewingButton request={request} />
          <FollowButton request={request} />
          <EndButton request={request} />
        </>
      }
      beside={
        <>
          <Status kind="idle" icon={IconUser}>
            {standingWord(t, request.applicant)}
          </Status>
          <RequestStatus status={request.status === 'open' && isOnHold(request.applicant) ? 'held' : request.status} />
          <LateReply request={request} tables={tables} />
          {isLateEntry(request.receivedAt, request.enteredAt) && (
            <Status kind="warn" icon={IconHistory}>
              {t('request.lateEntry', {
                day: dayBrief(dayOf(request.receivedAt)),
                entered: dayBrief(dayOf(request.enteredAt)),
              })}
            </Status>
          )}
          <span className="cap nowrap">{t('request.handler', { name: request.handlerName })}</span>
        </>
      }
    />
  )
}

const Detail = ({ request, cameras, tables }: DetailProps) => {
  const t = useWords()
  const formats = useFormats()
  const now = useNowByMinute()
  const mayHold = useMay('footage.hold')
  const [heldIds, setHeldIds] = useState<readonly RangeId[]>([])
  const [isConfirming, setConfirming] = useState(false)
  const [isStating, setStating] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const pageRef = useRef<HTMLDivElement>(null)
  useEnterMovesOn(pageRef)
  const deadline = replyClockOf(request, tables)
  const action = nextActionOf(request, deadline, dayOf(now))
  const isOpen = request.status === 'open'

  const lines = request.ranges.map((range) => {
    const rules = cameras.find((camera) => camera.id === range.cameraId)?.retentionRules
    return {
      key: range.id,
      place: range.cameraPlace,
      number: range.cameraNumber,
      kept: rules === undefined ? spanWords(formats, range) : keptWords(t, retentionOn(rules, dayOf(range.from))),
      availability: range.availability,
      action: isLive(request.status) && mayHold && range.availability.kind === 'available' && (
        <Button
          size="small"
          icon={IconArchive}
          label={`${range.cameraPlace} ${range.cameraNumber} ${t('request.hold')}`}
          onPress={() => setHeldIds([range.id])}
        >
          {t('request.hold')}
        </Button>
      ),
    }
  })
  const held = request.ranges.filter(({ id }) => heldIds.includes(id))
  const spans = [...new Set(request.ranges.map((range) => spanWords(formats, range)))]
  return (
    <div className="request-columns" ref={pageRef}>
      <div className="request-main">
        <Card label={t('request.axis')}>
          <TwoClocks
            deadline={deadline}
            lines={lines}
            now={now}
            width="wide"
            isAnswered={!isOpen}
            since={countedSince(request)}
            spans={spans}
          />
          <RecorderTime stretches={request.ranges} />
        </Card>
        <div className="request-pair">
          <RequesterCard request={request} />
          <DocumentsCard request={request} onConfirm={() => setConfirming(true)} />
        </div>
        <PapersCard request={request} tables={tables} />
        <LifeCard request={request} deadline={deadline} />
      </div>
      <div className="request-side">
        <NextCard
          request={request}
          action={action}
          onHold={setHeldIds}
          onConfirm={() => setConfirming(true)}
          onState={() => setStating(true)}
          onSearch={() => setSearching(true)}
        />
        <HistoryCard request={request} />
      </div>
      {held.length > 0 && (
        <HoldDialog
          footage={{
            requestId: request.id,
            requestNumber: request.number,
            rangeIds: heldIds,
            footage: held
              .map((range) => `${range.cameraPlace} ${range.cameraNumber} ${spanWords(formats, range)}`)
              .join(', '),
            stretches: held,
          }}
          onClose={() => setHeldIds([])}
        />
      )}
      {isStating && request.applicant.door === 'authority' && (
        <GroundDialog requestId={request.id} authority={request.applicant} onClose={() => setStating(false)} />
      )}
      {isSearching && <SearchDialog request={request} onClose={() => setSearching(false)} />}
      {isConfirming && <IdentityDialog request={request} onClose={() => setConfirming(false)} />}
      <UnclaimedDialogs request={request} />
      <OutputDialog requestId={request.id} />
    </div>
  )
}

export const RequestScreen: Screen<'request'> = ({ route }) => {
  const answer = useDoor('request.open', { requestId: route.requestId })
  const clinic = useDoor('clinic.read', {})
  const cameras = useDoor('camera.list', {})
  const failed = [answer, clinic, cameras].find((one) => one.kind === 'failed')
  const isWhole = answer.kind === 'answered' && clinic.kind === 'answered' && cameras.kind === 'answered'
  return (
    <Page>
      {failed?.kind === 'failed' && <FailureNote failure={failed.failure} onAgain={failed.askAgain} />}
      {failed === undefined && !isWhole && <Skeleton rowCount={8} />}
      {isWhole && (
        <>
          <Head request={answer.value.request} tables={clinic.value.holidayTables} />
          <RequestSteps
            request={answer.value.request}
            deadline={replyClockOf(answer.value.request, clinic.value.holidayTables)}
          />
          <Detail request={answer.value.request} cameras={cameras.value.cameras} tables={clinic.value.holidayTables} />
        </>
      )}
    </Page>
  )
}
