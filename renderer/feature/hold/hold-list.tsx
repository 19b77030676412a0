// Holds by what is to be done with them, page by page as the list is scrolled: every page shown leaves one entry in the ledger.
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import { useMemo } from 'react'
import type { HoldNumber } from '../../../domain/hold/hold.ts'
import { holdFilters } from '../../../domain/hold/operations.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { holdColumns } from './hold-columns.tsx'
import './hold.css'
import { useHoldFilter } from './hold-filter.ts'

interface HoldListProps {
  readonly openNumber: HoldNumber | null
  /** null where this person may not hold. */
  readonly onPlace: (() => void) | null
}

export const HoldList = ({ openNumber, onPlace }: HoldListProps) => {
  const t = useWords()
  const formats = useFormats()
  const { filter, choose } = useHoldFilter()
  const columns = useMemo(() => holdColumns(t, formats, filter), [t, formats, filter])
  const asked = useDoorPages('hold.list', {
    key: filter,
    inputAfter: (after: string | null) => ({ filter, after }),
    nextOf: ({ nextAfter }) => nextAfter,
  })
  const answered = asked.kind === 'answered' ? asked : null
  const counts = answered?.pages[0]?.counts
  const openCount = counts?.open ?? 0
  const empty =
    filter === 'open' || openCount === 0 ? (
      <EmptyState
        icon={IconArchive}
        title={t(filter === 'lifted' ? 'hold.noneOfKind' : 'hold.none')}
        action={
          onPlace !== null && (
            <Button keys="F4" onPress={onPlace}>
              {t('request.hold')}
            </Button>
          )
        }
      >
        {t('hold.noneNext')}
      </EmptyState>
    ) : (
      <EmptyState
        icon={IconArchive}
        title={t('hold.noneOfKind')}
        action={<Button onPress={() => choose('open')}>{t('hold.showOpen')}</Button>}
      >
        {t('hold.noneOfKindNext', { count: openCount })}
      </EmptyState>
    )
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  return (
    <Card className="hold-list" label={t('hold.list')}>
      <CardHead title={t('hold.list')}>
        <Segmented
          label={t('hold.filter')}
          value={filter}
          onChoose={choose}
          choices={holdFilters.map((value) => ({ value, label: t(`hold.filter_${value}`), count: counts?.[value] }))}
        />
      </CardHead>
      <div className="hold-table">
        <DataTable
          label={t('hold.list')}
          columns={columns}
          {...rowsOfPages(asked, ({ holds }) => holds)}
          rowKey={({ number }) => number}
          selectedKey={openNumber}
          onOpen={({ number }) => go({ kind: 'footage', holdNumber: number })}
          empty={empty}
          {...(counts === undefined ? {} : { totalCount: counts[filter] })}
        />
      </div>
    </Card>
  )
}
