// 촬영 요청 처리대장: every request to film an operation, and what became of it.
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import { useMemo } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { Filming } from '../../../domain/operating-room/filming.ts'
import { useDoorPages } from '../../store/door.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { spanWords } from '../request/request-words.ts'

const noMore = (): void => undefined

const Outcome = ({ filming: { outcome } }: { readonly filming: Filming }) => {
  const t = useWords()
  const formats = useFormats()
  if (outcome.kind === 'not-filmed') {
    const words = `${t(`operatingRoom.reason_${outcome.reason}`)} · ${outcome.facts}`
    return (
      <span className="ellipsis" title={words}>
        {words}
      </span>
    )
  }
  return (
    <span className="ellipsis num">
      {spanWords(formats, { from: outcome.startedAt, to: outcome.endedAt })}
      {outcome.audio !== null && ` · ${t('operatingRoom.withAudio')}`}
    </span>
  )
}

const columnsOf = (t: Translate, formats: Formats): readonly Column<Filming>[] => [
  {
    key: 'number',
    title: t('operatingRoom.column_number'),
    width: '120px',
    cell: ({ number }) => <span className="num nowrap">{number}</span>,
  },
  {
    key: 'outcome',
    title: t('operatingRoom.outcome'),
    width: '110px',
    cell: ({ outcome }) => (
      <Status kind={outcome.kind === 'filmed' ? 'ok' : 'idle'}>{t(`operatingRoom.outcome_${outcome.kind}`)}</Status>
    ),
  },
  {
    key: 'patient',
    title: t('operatingRoom.patient'),
    width: 'minmax(90px, 0.7fr)',
    cell: ({ patientName }) => <span className="ellipsis">{patientName}</span>,
  },
  {
    key: 'requester',
    title: t('operatingRoom.filmingRequester'),
    width: 'minmax(120px, 1fr)',
    cell: ({ requesterName, requestedBy }) => (
      <span className="ellipsis">
        {requesterName} <span className="dim">{t(`operatingRoom.requestedBy_${requestedBy}`)}</span>
      </span>
    ),
  },
  {
    key: 'room',
    title: t('operatingRoom.room'),
    width: 'minmax(110px, 0.8fr)',
    cell: ({ camera }) => <span className="ellipsis">{camera}</span>,
  },
  {
    key: 'facts',
    title: t('operatingRoom.column_facts'),
    width: 'minmax(200px, 1.6fr)',
    cell: (filming) => <Outcome filming={filming} />,
  },
  {
    key: 'requestedOn',
    title: t('operatingRoom.requestedOn'),
    width: '112px',
    cell: ({ requestedAt }) => <span className="num nowrap">{formats.dayBrief(dayOf(requestedAt))}</span>,
  },
  {
    key: 'kept',
    title: t('operatingRoom.keptUntil'),
    width: '112px',
    cell: ({ purgeableOn }) => <span className="num nowrap">{purgeableOn}</span>,
  },
]

export const FilmingList = () => {
  const t = useWords()
  const formats = useFormats()
  const columns = useMemo(() => columnsOf(t, formats), [t, formats])
  const asked = useDoorPages('operatingRoom.filmings', {
    key: 'all',
    inputAfter: (before: number | null) => ({ before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  const pages = asked.kind === 'answered' ? asked.pages : []
  const totalCount = pages[0]?.totalCount
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  return (
    <Card className="operating-room-list" label={t('operatingRoom.tab_filmings')}>
      <DataTable
        label={t('operatingRoom.tab_filmings')}
        columns={columns}
        rows={pages.flatMap(({ filmings }) => filmings)}
        rowKey={({ id }) => id}
        isWaiting={asked.kind === 'waiting' || asked.isAskingMore}
        {...(totalCount === undefined ? {} : { totalCount })}
        onNearEnd={asked.kind === 'answered' && asked.hasMore ? asked.askMore : noMore}
        empty={
          <EmptyState icon={IconHeartbeat} title={t('operatingRoom.noFilmings')}>
            {t('operatingRoom.noFilmingsNext')}
          </EmptyState>
        }
      />
    </Card>
  )
}
