import IconNotebook from '@tabler/icons-react/dist/esm/icons/IconNotebook.mjs'
import { useMemo } from 'react'
import type { LedgerRow } from '../../../domain/ledger/official-row.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { ledgerColumns, ledgerWidthMin } from './ledger-columns.tsx'

interface LedgerListProps {
  readonly rows: readonly LedgerRow[]
  readonly totalCount: number | null
  readonly selectedNumber: number | null
  readonly isWaiting: boolean
  readonly onOpen: (row: LedgerRow) => void
  readonly onNearEnd: () => void
  readonly onWholeYear: () => void
  /** Lets go of what narrows the list; null where nothing does. */
  readonly onLetGo: (() => void) | null
}

const rowHeightPixels = 46

export const LedgerList = (props: LedgerListProps) => {
  const { rows, totalCount, selectedNumber, isWaiting, onOpen, onNearEnd, onWholeYear, onLetGo } = props
  const t = useWords()
  const formats = useFormats()
  const columns = useMemo(() => ledgerColumns(t, formats), [t, formats])
  return (
    <Card className="ledger-list" label={t('ledger.table')}>
      <DataTable
        label={t('ledger.table')}
        columns={columns}
        rows={rows}
        rowKey={({ number }) => String(number)}
        selectedKey={selectedNumber === null ? null : String(selectedNumber)}
        onOpen={onOpen}
        isWaiting={isWaiting}
        {...(totalCount === null ? {} : { totalCount })}
        onNearEnd={onNearEnd}
        rowHeightPixels={rowHeightPixels}
        widthMin={ledgerWidthMin}
        empty={
          <EmptyState
            icon={IconNotebook}
            title={t('ledger.emptyTitle')}
            action={
              <Button onPress={onLetGo ?? onWholeYear}>
                {t(onLetGo === null ? 'ledger.emptyAction' : 'ledger.filter.letGo')}
              </Button>
            }
          >
            {t(onLetGo === null ? 'ledger.emptyWhy' : 'ledger.filter.noMatchWhy')}
          </EmptyState>
        }
      />
    </Card>
  )
}
