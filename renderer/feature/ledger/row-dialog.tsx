// One row in full, for what the table has no room for; from here it is corrected.
import type { LedgerRow } from '../../../domain/ledger/official-row.ts'
import { cellWords } from '../../../domain/ledger/row-words.ts'
import { rowColumns } from '../../../domain/ledger/official-row.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { RowLeads } from './row-leads.tsx'

interface RowDialogProps {
  readonly row: LedgerRow
  readonly onClose: () => void
  readonly onCorrect: () => void
}

export const RowDialog = ({ row, onClose, onCorrect }: RowDialogProps) => {
  const t = useWords()
  const formats = useFormats()
  const mayCorrect = useMay('ledger.correct')
  const { correctedBy } = row
  const show = (number: number): void => {
    onClose()
    go({ kind: 'ledger', number })
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('ledger.row.title', { number: formats.count(row.number), kind: t(`ledger.kinds.${row.kind}`) })}
      actions={
        <>
          <Button keys="Esc" onPress={onClose}>
            {t('ui.close')}
          </Button>
          {mayCorrect && correctedBy === null && (
            <Button look="tint" onPress={onCorrect}>
              {t('ledger.row.correct')}
            </Button>
          )}
        </>
      }
    >
      {correctedBy !== null && (
        <Note
          kind="warn"
          actions={
            <Button size="small" onPress={() => show(correctedBy)}>
              {t('ledger.row.showCorrection', { number: correctedBy })}
            </Button>
          }
        >
          {t('ledger.row.alreadyCorrected', { number: correctedBy })}
        </Note>
      )}
      <RowLeads number={row.number} onLeave={onClose} />
      <dl className="ledger-facts">
        {rowColumns.map((column) => (
          <div key={column} className="ledger-fact">
            <dt className="dim">{t(`ledger.columns.${column}`)}</dt>
            <dd>{column === 'occurredAt' ? formats.momentLong(row.occurredAt) : orDash(cellWords(row, column))}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
