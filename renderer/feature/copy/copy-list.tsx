// All copies, newest first, page by page as the list is scrolled: every page shown leaves one entry in the ledger.
import { everyRow } from '../../../domain/ledger/row-filter.ts'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useMemo, useState } from 'react'
import type { CopyFilter } from '../../../domain/copy/operations.ts'
import { useToday } from '../../store/clock.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChips } from '../../ui/choice.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { ExportDialog } from '../ledger/export-dialog.tsx'
import { wholePeriod } from '../ledger/period.ts'
import { useLedgerExport } from '../ledger/use-ledger-export.ts'
import { DestructionTabs } from '../destruction/destruction-tabs.tsx'
import { copyColumns } from './copy-columns.tsx'
import { useCopyFilter } from './copy-filter.ts'

const shownFilters: readonly CopyFilter[] = ['all', 'overdue', 'due-soon', 'open', 'kept', 'closed', 'provisions']

/** 제공 of the whole ledger: the record that 표준지침 art. 42(1) asks for is those rows. */
const ProvisionExport = ({ rowCount }: { readonly rowCount: number }) => {
  const t = useWords()
  const today = useToday()
  const job = useLedgerExport()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={IconDownload} onPress={() => setOpen(true)}>
        {t('copy.exportLedger')}
      </Button>
      {isOpen && (
        <ExportDialog
          job={job}
          format="pdf"
          period={wholePeriod(today)}
          kinds={['provision']}
          filter={everyRow}
          rowCount={rowCount}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

const EmptyList = () => {
  const t = useWords()
  const { filter, choose } = useCopyFilter()
  return filter === 'all' ? (
    <EmptyState
      icon={IconCopy}
      title={t('copy.none')}
      action={<Button onPress={() => go({ kind: 'requests' })}>{t('copy.goRequests')}</Button>}
    >
      {t('copy.noneNext')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={IconCopy}
      title={t('copy.noneOfKind')}
      action={<Button onPress={() => choose('all')}>{t('copy.showAll')}</Button>}
    >
      {t('copy.noneOfKindNext')}
    </EmptyState>
  )
}

export const CopyList = () => {
  const t = useWords()
  const formats = useFormats()
  const mayExport = useMay('ledger.export')
  const { filter, choose } = useCopyFilter()
  const columns = useMemo(() => copyColumns(t, formats, filter), [t, formats, filter])
  const asked = useDoorPages('copy.list', {
    key: filter,
    inputAfter: (before: number | null) => ({ filter, before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  const pages = asked.kind === 'answered' ? asked.pages : []
  const totalCount = pages[0]?.totalCount
  return (
    <Page>
      <PageHead
        title={t('copy.title')}
        beside={<span className="cap">{t('copy.lead')}</span>}
        actions={
          <div className="row">
            {mayExport && filter === 'provisions' && <ProvisionExport rowCount={totalCount ?? 0} />}
            <DestructionTabs here="copies" />
          </div>
        }
      />
      <ChoiceChips
        label={t('copy.filter')}
        value={filter}
        choices={shownFilters.map((value) => ({ value, label: t(`copy.filter_${value}`) }))}
        onChoose={choose}
      />
      {asked.kind === 'failed' ? (
        <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
      ) : (
        <Card className="copy-list" label={t('copy.list')}>
          <DataTable
            label={t('copy.list')}
            columns={columns}
            {...rowsOfPages(asked, ({ copies }) => copies)}
            rowKey={({ id }) => id}
            onOpen={({ id }) => go({ kind: 'copies', copyId: id })}
            {...(totalCount === undefined ? {} : { totalCount })}
            empty={<EmptyList />}
          />
        </Card>
      )}
    </Page>
  )
}
