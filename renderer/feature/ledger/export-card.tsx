import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/page.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useWords } from '../../words/use-words.ts'
import type { ExportFormat } from './export-dialog.tsx'
import type { LedgerExport } from './use-ledger-export.ts'

interface ExportCardProps {
  readonly job: LedgerExport
  readonly rowCount: number
  readonly onAsk: (format: ExportFormat) => void
}

/** The three files; which purpose and what goes out is asked next. A running export is seen here when its dialog is closed. */
export const ExportCard = ({ job, rowCount, onAsk }: ExportCardProps) => {
  const t = useWords()
  return (
    <Card className="ledger-export" label={t('ledger.export.label')}>
      {job.isRunning ? (
        <ProgressBar
          label={t('ledger.export.busy')}
          doneCount={job.progress?.doneCount ?? 0}
          totalCount={job.progress?.totalCount ?? rowCount}
          onStop={job.stop}
        />
      ) : (
        <div className="row">
          {(['csv', 'xlsx', 'pdf'] as const).map((format) => (
            <Button key={format} icon={IconDownload} onPress={() => onAsk(format)}>
              {t(`ledger.export.${format}`)}
            </Button>
          ))}
        </div>
      )}
      <p className="cap">{t('ledger.export.why')}</p>
    </Card>
  )
}
