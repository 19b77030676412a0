// What must be destroyed, and how far every order got.
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import { useMemo } from 'react'
import { orderFilters } from '../../../domain/destruction/operations.ts'
import type { OrderNumber } from '../../../domain/destruction/destruction.ts'
import { useToday } from '../../store/clock.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead, Page, PageHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { DestructionTabs } from './destruction-tabs.tsx'
import { DueCard } from './due-card.tsx'
import { orderColumns } from './order-columns.tsx'
import { useOrderFilter } from './order-filter.ts'

const Orders = () => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const { filter, choose } = useOrderFilter()
  const columns = useMemo(() => orderColumns(t, formats, today), [t, formats, today])
  const asked = useDoorPages('destruction.list', {
    key: filter,
    inputAfter: (before: OrderNumber | null) => ({ filter, before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  const pages = asked.kind === 'answered' ? asked.pages : []
  const counts = pages[0]?.counts
  return (
    <Card className="destruction-orders" label={t('destruction.orders')}>
      <CardHead title={t('destruction.orders')}>
        <ChoiceChips
          label={t('destruction.filter')}
          value={filter}
          choices={orderFilters.map((value) => ({
            value,
            label: t(`destruction.filter_${value}`),
            count: counts?.[value],
          }))}
          onChoose={choose}
        />
      </CardHead>
      {asked.kind === 'failed' ? (
        <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
      ) : (
        <DataTable
          label={t('destruction.orders')}
          columns={columns}
          {...rowsOfPages(asked, ({ orders }) => orders)}
          rowKey={({ number }) => number}
          onOpen={({ number }) => go({ kind: 'destructions', order: number })}
          {...(counts === undefined ? {} : { totalCount: counts[filter] })}
          empty={
            <EmptyState icon={IconFlame} title={t('destruction.none')}>
              {t('destruction.noneNext')}
            </EmptyState>
          }
        />
      )}
    </Card>
  )
}

/** `dueNumber`: what somebody came to order. */
export const DestructionList = ({ dueNumber }: { readonly dueNumber: string | null }) => {
  const t = useWords()
  return (
    <Page>
      <PageHead
        title={t('destruction.title')}
        beside={<span className="cap">{t('destruction.lead')}</span>}
        actions={<DestructionTabs here="destructions" />}
      />
      <DueCard wanted={dueNumber} />
      <Orders />
    </Page>
  )
}
