import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileExport from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs'
import { useMemo, useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Viewing, ViewingPlace } from '../../../domain/viewing/operations.ts'
import { everyViewing, type ViewingFilter } from '../../../domain/viewing/viewing-filter.ts'
import { useToday } from '../../store/clock.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcut.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { CorrectViewing } from './correct-viewing.tsx'
import { useLedgerOfViewings } from './ledger-of-viewings.ts'
import { viewingColumns } from './viewing-columns.tsx'
import { ViewingFilterBar } from './viewing-filter-bar.tsx'
import { filterOf, isNarrowedView, viewingViews } from './viewing-view.ts'

const rowHeightPixels = 46

/** The row that the keyboard stands on. */
const focusedIndex = (): number => {
  const row = document.activeElement?.closest('.viewing-table [data-index]')
  return row instanceof HTMLElement ? Number(row.dataset['index']) : -1
}

const lastNumberOf = ({ ledgerNumber, corrections }: Viewing): number =>
  corrections.at(-1)?.ledgerNumber ?? ledgerNumber

export const ViewingLog = ({ cameras }: { readonly cameras: readonly Camera[] }) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const mayCorrect = useMay('ledger.correct')
  const columns = useMemo(() => viewingColumns(t, formats), [t, formats])
  const { draft: view, change, discard } = useDraft(viewingViews)
  const [correcting, setCorrecting] = useState<number | null>(null)
  const chosen = filterOf(view, today)
  // While an own period is being typed the last whole one stays, or every keystroke would leave an entry.
  const [lastWhole, setLastWhole] = useState<ViewingFilter>(chosen === 'not-yet' ? everyViewing : chosen)
  const filter = chosen === 'not-yet' ? lastWhole : chosen
  if (JSON.stringify(filter) !== JSON.stringify(lastWhole)) setLastWhole(filter)
  const asked = useDoorPages('viewing.list', {
    key: filter,
    inputAfter: (before: ViewingPlace | null) => ({ filter, before }),
    nextOf: ({ nextBefore }) => nextBefore,
  })
  const openLedger = useLedgerOfViewings()
  const pages = asked.kind === 'answered' ? asked.pages : []
  const shown = rowsOfPages(asked, ({ viewings }) => viewings)
  useShortcut('F8', () => {
    const row = shown.rows[focusedIndex()]
    if (row !== undefined && mayCorrect) setCorrecting(lastNumberOf(row))
  })
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  const [first] = pages
  const isFiltered = view.choice !== 'all' || isNarrowedView(view)
  return (
    <Card className="viewing-log" label={t('viewing.log')}>
      <CardHead title={t('viewing.log')}>
        <span className="cap">
          {first?.isCountedWhole === false && `${t('viewing.filter.overThousand')} `}
          {t('viewing.noErasing')} {mayCorrect && t('viewing.openInLedger')}
        </span>
        <Button size="small" icon={IconFileExport} onPress={() => openLedger(filter)}>
          {t('viewing.filter.export')}
        </Button>
      </CardHead>
      <ViewingFilterBar
        view={view}
        cameras={cameras}
        isReversed={chosen === 'not-yet' && view.ownFrom !== '' && view.ownTo !== ''}
        onChange={(part) => change((before) => ({ ...before, ...part }))}
      />
      <div className="viewing-table">
        <DataTable
          label={t('viewing.log')}
          columns={columns}
          {...shown}
          rowHeightPixels={rowHeightPixels}
          rowKey={({ ledgerNumber }) => String(ledgerNumber)}
          onOpen={({ ledgerNumber }) => go({ kind: 'ledger', number: ledgerNumber })}
          {...(first?.isCountedWhole === true ? { totalCount: first.totalCount } : {})}
          empty={
            isFiltered ? (
              <EmptyState
                icon={IconEye}
                title={t('viewing.noMatchTitle')}
                action={
                  <Button
                    onPress={() =>
                      view.choice === 'month'
                        ? change((all) => ({ ...all, ...everyViewing, choice: 'all' }))
                        : discard()
                    }
                  >
                    {t('viewing.filter.clear')}
                  </Button>
                }
              >
                {t('viewing.noMatchWhy')} {t('viewing.emptyWhy')}
              </EmptyState>
            ) : (
              <EmptyState icon={IconEye} title={t('viewing.emptyTitle')}>
                {t('viewing.emptyWhy')}
              </EmptyState>
            )
          }
        />
      </div>
      {correcting !== null && <CorrectViewing number={correcting} onClose={() => setCorrecting(null)} />}
    </Card>
  )
}
