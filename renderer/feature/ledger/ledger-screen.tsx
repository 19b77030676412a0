// The official ledger as it is: ten columns, newest first, nothing to delete.
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { rowKinds } from '../../../domain/ledger/official-row.ts'
import { Button } from '../../ui/button.tsx'
import type { LedgerRow } from '../../../domain/ledger/official-row.ts'
import { useToday } from '../../store/clock.ts'
import { rowsOfPages, useDoorPages } from '../../store/door.ts'
import { useDraft } from '../../store/draft.ts'
import { useMay } from '../../store/may.ts'
import { go, type Route } from '../../store/route.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { ExportCard } from './export-card.tsx'
import { ExportDialog, type ExportFormat } from './export-dialog.tsx'
import { HeadCard } from './head-card.tsx'
import { LedgerList } from './ledger-list.tsx'
import { type LedgerView, ledgerViews, periodShown } from './ledger-view.ts'
import { type Period, wholePeriod } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { RowDialog } from './row-dialog.tsx'
import './ledger.css'
import { useLedgerExport } from './use-ledger-export.ts'

type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'row' | 'correct'; readonly row: LedgerRow }
  | { readonly kind: 'export'; readonly format: ExportFormat }

const closed: OpenDialog = { kind: 'none' }
const typingMilliseconds = 600
const rowsShown = ({ kinds, cameraId }: LedgerView, person: string, period: Period, fromNumber: number | null) => ({
  key: [period, kinds, cameraId, person, fromNumber],
  inputAfter: (before: number | null) => ({
    period,
    kinds: [...kinds],
    cameraId,
    person,
    before: before ?? (fromNumber === null ? null : fromNumber + 1),
  }),
  nextOf: ({ nextBefore }: { readonly nextBefore: number | null }) => nextBefore,
})

interface LedgerScreenProps {
  readonly route: Extract<Route, { readonly kind: 'ledger' }>
}

export const LedgerScreen = ({ route }: LedgerScreenProps) => {
  const t = useWords()
  const today = useToday()
  const mayExport = useMay('ledger.export')
  const { draft: view, change } = useDraft(ledgerViews)
  const [dialog, setDialog] = useState<OpenDialog>(closed)
  const fromNumber = route.number ?? null
  // A name that is still being typed is asked for once it stands still: every asking is an entry.
  const [person] = useDebouncedValue(view.person.trim(), typingMilliseconds)
  // While an own period is being typed the last whole one stays, or every keystroke would leave an entry.
  const typed = periodShown(view, fromNumber, today)
  const [lastWhole, setLastWhole] = useState<Period>(typed ?? wholePeriod(today))
  const period = typed ?? lastWhole
  if (period.from !== lastWhole.from || period.to !== lastWhole.to) setLastWhole(period)
  const asked = useDoorPages('ledger.list', rowsShown(view, person, period, fromNumber))
  const job = useLedgerExport()

  const fromStart = (): void => {
    if (fromNumber !== null) go({ kind: 'ledger' })
  }
  const onChange = (part: Partial<LedgerView>): void => {
    change((before) => ({ ...before, ...part }))
    if (part.choice !== undefined) fromStart()
  }
  const close = (): void => setDialog(closed)
  const pages = asked.kind === 'answered' ? asked.pages : []
  const [first] = pages
  const totalCount = first?.totalCount ?? null
  const isNarrowed = view.cameraId !== null || person !== '' || view.kinds.length < rowKinds.length
  const letGo = (): void => onChange({ cameraId: null, person: '', kinds: rowKinds })
  return (
    <Page>
      <PageHead
        title={t('ledger.title')}
        beside={<span className="cap">{t('ledger.form')}</span>}
        actions={<span className="cap">{t('ledger.openedIsRecorded')}</span>}
      />
      <div className="ledger-top">
        <HeadCard />
        {mayExport && (
          <ExportCard job={job} rowCount={totalCount ?? 0} onAsk={(format) => setDialog({ kind: 'export', format })} />
        )}
      </div>
      <PeriodBar view={view} fromNumber={fromNumber} period={typed} onChange={onChange} onFromStart={fromStart} />
      {isNarrowed && (
        <div className="row cap">
          {t('ledger.filter.left')} {first?.isCountedWhole === false && t('ledger.filter.overThousand')}
          <Button size="small" look="bare" onPress={letGo}>
            {t('ledger.filter.letGo')}
          </Button>
        </div>
      )}
      {asked.kind === 'failed' ? (
        <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
      ) : (
        <LedgerList
          {...rowsOfPages(asked, ({ rows }) => rows)}
          totalCount={first?.isCountedWhole === false ? null : totalCount}
          selectedNumber={fromNumber}
          onOpen={(row) => setDialog({ kind: 'row', row })}
          onWholeYear={() => onChange({ choice: 'year' })}
          onLetGo={isNarrowed ? letGo : null}
        />
      )}
      {dialog.kind === 'row' && (
        <RowDialog row={dialog.row} onClose={close} onCorrect={() => setDialog({ kind: 'correct', row: dialog.row })} />
      )}
      {dialog.kind === 'correct' && <CorrectDialog row={dialog.row} onClose={close} />}
      {dialog.kind === 'export' && (
        <ExportDialog
          job={job}
          format={dialog.format}
          period={period}
          kinds={view.kinds}
          filter={{ cameraId: view.cameraId, person }}
          rowCount={totalCount ?? 0}
          onClose={close}
        />
      )}
    </Page>
  )
}
