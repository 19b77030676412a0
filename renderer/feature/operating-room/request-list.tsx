// Requests for operating-room footage, newest first, with how much of each basis is missing.
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import { useMemo, useState } from 'react'
import type { RequestSummary } from '../../../domain/operating-room/request.ts'
import { operatingRoomFilters } from '../../../domain/operating-room/operations.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { spanWords } from '../request/request-words.ts'
import { stateLooks } from './operating-room-words.ts'

const columnsOf = (t: Translate, formats: Formats): readonly Column<RequestSummary>[] => [
  {
    key: 'number',
    title: t('operatingRoom.column_number'),
    width: '132px',
    cell: ({ number }) => <span className="num nowrap">{number}</span>,
  },
  {
    key: 'state',
    title: t('operatingRoom.column_state'),
    width: '130px',
    cell: ({ state }) => <Status kind={stateLooks[state]}>{t(`operatingRoom.state_${state}`)}</Status>,
  },
  {
    key: 'requester',
    title: t('operatingRoom.requester'),
    width: 'minmax(110px, 0.8fr)',
    cell: ({ requesterName, standing }) => (
      <span className="ellipsis">
        {requesterName} <span className="dim">{t(`operatingRoom.standing_${standing}`)}</span>
      </span>
    ),
  },
  {
    key: 'basis',
    title: t('operatingRoom.basis'),
    width: 'minmax(130px, 1fr)',
    cell: ({ basisKind }) => <span className="ellipsis">{t(`operatingRoom.basis_${basisKind}`)}</span>,
  },
  {
    key: 'missing',
    title: t('operatingRoom.column_missing'),
    width: '140px',
    cell: ({ missingCount }) =>
      missingCount === 0 ? (
        <Status kind="ok">{t('operatingRoom.complete')}</Status>
      ) : (
        <Status kind="danger">{t('operatingRoom.missingCount', { count: missingCount })}</Status>
      ),
  },
  {
    key: 'footage',
    title: t('operatingRoom.footage'),
    width: 'minmax(284px, 1.4fr)',
    cell: (request) => (
      <span className="ellipsis">
        {request.cameras} <span className="num">{spanWords(formats, request)}</span>
      </span>
    ),
  },
  {
    key: 'due',
    title: t('operatingRoom.dueOn'),
    width: '112px',
    cell: ({ dueOn }) => <span className="num nowrap">{formats.dayBrief(dueOn)}</span>,
  },
]

export const RequestList = () => {
  const t = useWords()
  const formats = useFormats()
  const [filter, setFilter] = useState<(typeof operatingRoomFilters)[number]>('open')
  const columns = useMemo(() => columnsOf(t, formats), [t, formats])
  const asked = useDoorPages('operatingRoom.list', {
    key: filter,
    inputAfter: (before: number | null) => ({ filter, before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  const pages = asked.kind === 'answered' ? asked.pages : []
  const totalCount = pages[0]?.totalCount
  return (
    <>
      <ChoiceChips
        label={t('operatingRoom.filter')}
        value={filter}
        choices={operatingRoomFilters.map((value) => ({ value, label: t(`operatingRoom.filter_${value}`) }))}
        onChoose={setFilter}
      />
      {asked.kind === 'failed' ? (
        <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
      ) : (
        <Card className="operating-room-list" label={t('operatingRoom.tab_requests')}>
          <DataTable
            label={t('operatingRoom.tab_requests')}
            columns={columns}
            {...rowsOfPages(asked, ({ requests }) => requests)}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go({ kind: 'operating-room', requestId: id })}
            {...(totalCount === undefined ? {} : { totalCount })}
            empty={
              <EmptyState icon={IconHeartbeat} title={t('operatingRoom.none')}>
                {t('operatingRoom.noneNext')}
              </EmptyState>
            }
          />
        </Card>
      )}
    </>
  )
}
