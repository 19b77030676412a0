// The ten official columns, exactly and in their order (rule 17).
import IconEdit from '@tabler/icons-react/dist/esm/icons/IconEdit.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFileExport from '@tabler/icons-react/dist/esm/icons/IconFileExport.mjs'
import IconFlame from '@tabler/icons-react/dist/esm/icons/IconFlame.mjs'
import IconZoomCheck from '@tabler/icons-react/dist/esm/icons/IconZoomCheck.mjs'
import type { ReactNode } from 'react'
import { clockTimeOf, dayOf } from '../../../domain/calendar/instant.ts'
import { type LedgerRow, rowColumns, type RowKind } from '../../../domain/ledger/official-row.ts'
import { cellWords, type RowColumn } from '../../../domain/ledger/row-words.ts'
import { type Column, orDash } from '../../ui/data-table.tsx'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

const kindIcons: Readonly<Record<RowKind, IconComponent>> = {
  use: IconZoomCheck,
  provision: IconFileExport,
  viewing: IconEye,
  destruction: IconFlame,
  correction: IconEdit,
}

const widths = {
  number: '76px',
  kind: '106px',
  occurredAt: '108px',
  fileAndForm: 'minmax(158px, 1.5fr)',
  handler: '82px',
  purpose: 'minmax(130px, 1.3fr)',
  recipient: 'minmax(126px, 1.1fr)',
  basis: 'minmax(130px, 1.2fr)',
  form: 'minmax(96px, 0.8fr)',
  period: 'minmax(120px, 1fr)',
} as const satisfies Record<RowColumn, string>

/** Below this the ledger, and only the ledger, scrolls sideways. */
export const ledgerWidthMin = '1160px'

/** Lines parted in the row stay parted: a long place must not push the time of the footage out of sight. */
const Lines = ({ text }: { readonly text: string }) => {
  const [first = '', ...others] = text.split('\n')
  if (others.length === 0) {
    return (
      <span className="ledger-lines" title={text}>
        {orDash(text)}
      </span>
    )
  }
  return (
    <span className="ledger-two" title={text}>
      <span className="ellipsis">{first}</span>
      <span className="ellipsis sub">{others.join(' ')}</span>
    </span>
  )
}

const cellOf = (t: Translate, formats: Formats, row: LedgerRow, column: RowColumn): ReactNode => {
  if (column === 'number') {
    return (
      <span className={row.correctedBy === null ? 'num' : 'num ledger-corrected'}>{formats.count(row.number)}</span>
    )
  }
  if (column === 'kind') {
    return (
      <span className="row ledger-kind">
        <IconMark icon={kindIcons[row.kind]} size="small" />
        {t(`ledger.kinds.${row.kind}`)}
      </span>
    )
  }
  if (column === 'occurredAt') {
    return (
      <span className="num">
        {dayOf(row.occurredAt).slice(5)} {clockTimeOf(row.occurredAt)}
      </span>
    )
  }
  if (column === 'purpose' && row.correctedBy !== null) {
    return (
      <span className="ledger-lines">
        {`${orDash(row.purpose)}\n`}
        <b className="text-warn mid">{t('ledger.correctedBy', { number: row.correctedBy })}</b>
      </span>
    )
  }
  return <Lines text={cellWords(row, column)} />
}

export const ledgerColumns = (t: Translate, formats: Formats): readonly Column<LedgerRow>[] =>
  rowColumns.map((column) => ({
    key: column,
    title: t(`ledger.columns.${column}`),
    width: widths[column],
    align: column === 'number' ? 'right' : 'left',
    cell: (row) => cellOf(t, formats, row, column),
  }))
