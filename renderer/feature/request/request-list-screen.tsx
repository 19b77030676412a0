// All requests, newest first, page by page as the list is scrolled: every page shown leaves one entry in the ledger.
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import { dayOf } from '../../../domain/calendar/instant.ts'
import { daysBetween, type PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { RequestSummary } from '../../../domain/request/request.ts'
import type { Screen } from '../../app/screens.tsx'
import { useToday } from '../../store/clock.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { useRequestFilter } from '../../store/request-filter.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { type Column, DataTable, orDash } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { RequestStatus } from './request-status.tsx'
import { kindsWords } from './request-words.ts'
import './request.css'

const filters = ['open', 'all'] as const

type Clock = 'footage' | 'reply'

/** Colour only while somebody still has to act: footage to be secured today and late replies are red (rule 30). */
const lookOf = (clock: Clock, day: PlainDay | null, today: PlainDay, status: RequestSummary['status']): string => {
  if (status !== 'open' || day === null) return ''
  const daysLeft = daysBetween(today, day)
  if (daysLeft < 0 || (clock === 'footage' && daysLeft <= 1)) return 'text-danger'
  return daysLeft <= 1 ? 'text-warn' : ''
}

const columnsOf = (t: Translate, formats: Formats, today: PlainDay): readonly Column<RequestSummary>[] => [
  {
    key: 'number',
    title: t('request.column_number'),
    width: '112px',
    cell: ({ number }) => <span className="num">{number}</span>,
  },
  {
    key: 'requester',
    title: t('request.column_requester'),
    width: 'minmax(110px, 1fr)',
    cell: ({ requesterName }) => <b className="mid ellipsis">{requesterName}</b>,
  },
  {
    key: 'kinds',
    title: t('request.column_kinds'),
    width: '130px',
    cell: ({ kinds }) => kindsWords(t, kinds),
  },
  {
    key: 'footage',
    title: t('request.column_footage'),
    width: 'minmax(136px, 2fr)',
    cell: ({ firstCamera, rangeCount }) => (
      <span className="ellipsis">
        {rangeCount > 1 ? t('request.moreRanges', { camera: firstCamera, count: rangeCount - 1 }) : firstCamera}
      </span>
    ),
  },
  {
    key: 'received',
    title: t('request.column_received'),
    width: '118px',
    cell: ({ receivedAt }) => <span className="num">{formats.dayBrief(dayOf(receivedAt))}</span>,
  },
  {
    key: 'vanishes',
    title: t('request.column_vanishes'),
    width: '118px',
    cell: ({ vanishesAfter, expectedThrough, status }) => (
      <span className={`num ${lookOf('footage', vanishesAfter, today, status)}`}>
        {expectedThrough === undefined
          ? orDash(vanishesAfter === null ? null : formats.dayBrief(vanishesAfter))
          : t('request.vanishesAnyHour')}
      </span>
    ),
  },
  {
    key: 'reply',
    title: t('request.column_reply'),
    width: '160px',
    cell: ({ legalLastDay, rawLastDay, clock, status, replyLateDayCount }) => (
      <span
        className={`num ${replyLateDayCount > 0 ? 'text-danger' : lookOf('reply', legalLastDay ?? rawLastDay, today, status)}`}
      >
        {legalLastDay === null
          ? t(clock === 'asked' ? 'request.wishedDay' : 'request.tenthDay', { day: formats.dayBrief(rawLastDay) })
          : formats.dayBrief(legalLastDay)}
        {replyLateDayCount > 0 && ` · ${t('issued.lateDays', { count: replyLateDayCount })}`}
      </span>
    ),
  },
  {
    key: 'status',
    title: t('request.column_status'),
    width: '142px',
    cell: ({ status, openNeeds }) => (
      <RequestStatus status={status === 'open' && openNeeds.includes('ground') ? 'held' : status} />
    ),
  },
]

export const RequestListScreen: Screen<'requests'> = () => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const mayReceive = useMay('request.receive')
  const { status, choose } = useRequestFilter()
  const pages = useDoorPages('request.list', {
    key: status,
    inputAfter: (after: string | null) => ({ status, after }),
    nextOf: ({ nextAfter }) => nextAfter,
  })
  const answered = pages.kind === 'answered' ? pages : null
  const total = answered?.pages.at(-1)?.totalCount
  const empty =
    status === 'open' ? (
      <EmptyState
        icon={IconClipboardList}
        title={t('request.noneOpen')}
        action={<Button onPress={() => choose('all')}>{t('request.showAll')}</Button>}
      >
        {t('request.noneOpenNext')}
      </EmptyState>
    ) : (
      <EmptyState
        icon={IconClipboardList}
        title={t('request.none')}
        action={
          mayReceive && (
            <Button keys="F2" onPress={() => go({ kind: 'intake' })}>
              {t('frame.receive')}
            </Button>
          )
        }
      >
        {t('request.noneNext')}
      </EmptyState>
    )
  return (
    <Page>
      <PageHead
        title={t('request.title')}
        actions={
          <Segmented
            label={t('request.listFilter')}
            value={status}
            choices={filters.map((value) => ({ value, label: t(`request.filter_${value}`) }))}
            onChoose={choose}
          />
        }
      />
      {pages.kind === 'failed' ? (
        <FailureNote failure={pages.failure} onAgain={pages.askAgain} />
      ) : (
        <section className="card request-list" aria-label={t('request.list')}>
          <DataTable
            label={t('request.list')}
            columns={columnsOf(t, formats, today)}
            {...rowsOfPages(pages, ({ requests }) => requests)}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go({ kind: 'request', requestId: id })}
            empty={empty}
            {...(total === undefined ? {} : { totalCount: total })}
          />
        </section>
      )}
    </Page>
  )
}
