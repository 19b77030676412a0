import { dayOf } from '../../../domain/calendar/instant.ts'
import type { CopyFilter } from '../../../domain/copy/operations.ts'
import type { CopySummary } from '../../../domain/copy/summary.ts'
import { type Column, orDash } from '../../ui/data-table.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { CopyStateMark } from './copy-state-mark.tsx'

const cut = (text: string) => (
  <span className="ellipsis" title={text}>
    {orDash(text)}
  </span>
)

const mediumOf = (t: Translate, { medium, mediumLabel }: CopySummary): string =>
  [t(`copy.medium_${medium}`), mediumLabel].filter((part) => part !== '').join(' ')

const recipientOf = ({ recipientName, recipientOffice }: CopySummary): string =>
  [recipientOffice, recipientName].filter((part) => part !== '').join(' ')

type CopyColumn = Column<CopySummary>

const numberColumn = (t: Translate): CopyColumn => ({
  key: 'number',
  title: t('copy.column_number'),
  width: '118px',
  cell: ({ number }) => <span className="num nowrap">{number}</span>,
})

const stateColumn = (t: Translate): CopyColumn => ({
  key: 'state',
  title: t('copy.column_state'),
  width: '128px',
  cell: ({ state }) => <CopyStateMark state={state} />,
})

const allColumns = (t: Translate, formats: Formats): readonly CopyColumn[] => [
  numberColumn(t),
  {
    key: 'provided',
    title: t('copy.column_provided'),
    width: '110px',
    cell: ({ providedAt }) => <span className="num">{formats.dayBrief(dayOf(providedAt))}</span>,
  },
  {
    key: 'recipient',
    title: t('copy.column_recipient'),
    width: 'minmax(120px, 1.2fr)',
    cell: (copy) => cut(recipientOf(copy)),
  },
  {
    key: 'footage',
    title: t('copy.column_footage'),
    width: 'minmax(140px, 1.6fr)',
    cell: ({ cameras }) => cut(cameras),
  },
  {
    key: 'medium',
    title: t('copy.column_medium'),
    width: 'minmax(110px, 0.8fr)',
    cell: (copy) => cut(mediumOf(t, copy)),
  },
  {
    key: 'due',
    title: t('copy.column_due'),
    width: '118px',
    cell: ({ dueOn, state }) => (
      <span className={`num ${state === 'overdue' ? 'text-danger' : ''}`}>
        {dueOn === null ? t('copy.kept') : formats.dayBrief(dueOn)}
      </span>
    ),
  },
  stateColumn(t),
]

/** The fields of a record of provision (표준지침 art. 42(1)). */
const provisionColumns = (t: Translate): readonly CopyColumn[] => [
  numberColumn(t),
  {
    key: 'recipient',
    title: t('copy.column_recipient'),
    width: 'minmax(110px, 1.2fr)',
    cell: (copy) => cut(recipientOf(copy)),
  },
  {
    key: 'purpose',
    title: t('copy.column_purpose'),
    width: 'minmax(110px, 1.2fr)',
    cell: ({ purpose }) => cut(purpose),
  },
  {
    key: 'basis',
    title: t('copy.column_basis'),
    width: 'minmax(110px, 1.2fr)',
    cell: ({ basis }) => cut(basis.replaceAll('\n', ', ')),
  },
  {
    key: 'footage',
    title: t('copy.column_footage'),
    width: 'minmax(100px, 1fr)',
    cell: ({ cameras }) => cut(cameras),
  },
  {
    key: 'period',
    title: t('copy.column_period'),
    width: '184px',
    cell: ({ providedAt, dueOn }) => (
      <span className="num nowrap">
        {dayOf(providedAt)} ~ {orDash(dueOn)}
      </span>
    ),
  },
  {
    key: 'medium',
    title: t('copy.column_medium'),
    width: 'minmax(90px, 0.7fr)',
    cell: (copy) => cut(mediumOf(t, copy)),
  },
  {
    key: 'limits',
    title: t('copy.column_limits'),
    width: 'minmax(100px, 1fr)',
    cell: ({ limits }) => cut(limits),
  },
  stateColumn(t),
]

export const copyColumns = (t: Translate, formats: Formats, filter: CopyFilter): readonly CopyColumn[] =>
  filter === 'provisions' ? provisionColumns(t) : allColumns(t, formats)
