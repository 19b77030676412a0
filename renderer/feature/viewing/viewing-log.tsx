import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import { useMemo } from 'react'
import { useDoorPages } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { viewingColumns } from './viewing-columns.tsx'

const noMore = (): void => undefined

export const ViewingLog = () => {
  const t = useWords()
  const formats = useFormats()
  const columns = useMemo(() => viewingColumns(t, formats), [t, formats])
  const asked = useDoorPages('viewing.list', {
    key: 'all',
    inputAfter: (before: number | null) => ({ before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  const pages = asked.kind === 'answered' ? asked.pages : []
  const rows = pages.flatMap(({ viewings }) => viewings)
  return (
    <Card className="viewing-log" label={t('viewing.log')}>
      <CardHead title={t('viewing.log')}>
        <span className="cap">
          {t('viewing.noErasing')} {t('viewing.openInLedger')}
        </span>
      </CardHead>
      <div className="viewing-table">
        <DataTable
          label={t('viewing.log')}
          columns={columns}
          rows={rows}
          rowKey={({ ledgerNumber }) => String(ledgerNumber)}
          onOpen={({ ledgerNumber }) => go({ kind: 'ledger', number: ledgerNumber })}
          isWaiting={asked.kind === 'waiting' || asked.isAskingMore}
          {...(pages[0] === undefined ? {} : { totalCount: pages[0].totalCount })}
          onNearEnd={asked.kind === 'answered' && asked.hasMore ? asked.askMore : noMore}
          empty={
            <EmptyState icon={IconEye} title={t('viewing.emptyTitle')}>
              {t('viewing.emptyWhy')}
            </EmptyState>
          }
        />
      </div>
    </Card>
  )
}
