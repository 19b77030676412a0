// 촬영 요청 처리대장: every request to film an operation, and what became of it.
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import { useMemo } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { Filming } from '../../../domain/operating-room/filming.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { spanWords } from '../request/request-words.ts'

/** What became of the request; of a line that was put right, and of the one that did so, what was wrong with it. */
const Facts = ({ filming: { outcome, corrects, correctedBy } }: { readonly filming: Filming }) => {
  const t = useWords()
  const formats = useFormats()
  const words = [
    correctedBy === null ? '' : t('operatingRoom.correctedBy', { number: correctedBy }),
    corrects === null ? '' : t('operatingRoom.corrects', corrects),
    outcome.kind === 'not-filmed'
      ? `${t(`operatingRoom.reason_${outcome.reason}`)} · ${outcome.facts}`
      : spanWords(formats, { from: outcome.startedAt, to: outcome.endedAt }),
    outcome.kind === 'filmed' && outcome.audio !== null ? t('operatingRoom.withAudio') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <span className="ellipsis num" title={words}>
      {words}
    </span>
  )
}

type OnCorrect = ((filming: Filming) => void) | null

const columnsOf = (t: Translate, formats: Formats, onCorrect: OnCorrect): readonly Column<Filming>[] => [
  {
    key: 'number',
    title: t('operatingRoom.column_number'),
    width: '120px',
    cell: ({ number }) => <span className="num nowrap">{number}</span>,
  },
  {
    key: 'outcome',
    title: t('operatingRoom.outcome'),
    width: '132px',
    cell: ({ outcome, correctedBy }) =>
      correctedBy === null ? (
        <Status kind={outcome.kind === 'filmed' ? 'ok' : 'idle'}>{t(`operatingRoom.outcome_${outcome.kind}`)}</Status>
      ) : (
        <Status kind="warn">{t('operatingRoom.filmingWrong')}</Status>
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
    cell: (filming) => <Facts filming={filming} />,
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
  ...(onCorrect === null
    ? []
    : [
        {
          key: 'act',
          title: t('operatingRoom.column_act'),
          width: '92px',
          cell: (filming: Filming) =>
            filming.correctedBy === null && (
              <Button
                size="small"
                label={t('operatingRoom.correctFilmingOf', { number: filming.number })}
                onPress={() => onCorrect(filming)}
              >
                {t('operatingRoom.correctFilming')}
              </Button>
            ),
        },
      ]),
]

/** With room for a button. */
const rowHeightPixels = 46

export const FilmingList = ({ onCorrect }: { readonly onCorrect: OnCorrect }) => {
  const t = useWords()
  const formats = useFormats()
  const columns = useMemo(() => columnsOf(t, formats, onCorrect), [t, formats, onCorrect])
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
        {...rowsOfPages(asked, ({ filmings }) => filmings)}
        rowKey={({ id }) => id}
        rowHeightPixels={rowHeightPixels}
        {...(totalCount === undefined ? {} : { totalCount })}
        empty={
          <EmptyState icon={IconHeartbeat} title={t('operatingRoom.noFilmings')}>
            {t('operatingRoom.noFilmingsNext')}
          </EmptyState>
        }
      />
    </Card>
  )
}
