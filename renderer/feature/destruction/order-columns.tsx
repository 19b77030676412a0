import { isOverdue } from '../../../domain/destruction/due.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { OrderSummary } from '../../../domain/destruction/destruction.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { spanText } from './footage-lines.tsx'
import { OrderStateMark } from './order-state-mark.tsx'

const footageOf = (t: Translate, formats: Formats, { footage }: OrderSummary): string => {
  const [first, ...others] = footage
  if (first === undefined) return ''
  const rest = others.length === 0 ? '' : ` +${others.length}`
  return `${first.cameraPlace} ${first.cameraNumber} ${spanText(t, formats, first)}${rest}`
}

export const orderColumns = (t: Translate, formats: Formats, today: PlainDay): readonly Column<OrderSummary>[] => [
  {
    key: 'number',
    title: t('destruction.column_number'),
    width: '118px',
    cell: ({ number }) => <span className="num nowrap">{number}</span>,
  },
  {
    key: 'reason',
    title: t('destruction.column_reason'),
    width: 'minmax(160px, 0.8fr)',
    cell: ({ reason, sourceNumber }) => (
      <span className="ellipsis" title={sourceNumber}>
        {t(`destruction.reason_${reason}`)} <span className="cap num">{sourceNumber}</span>
      </span>
    ),
  },
  {
    key: 'footage',
    title: t('destruction.column_footage'),
    width: 'minmax(200px, 1.6fr)',
    cell: (order) => {
      const words = footageOf(t, formats, order)
      return (
        <span className="ellipsis num" title={words}>
          {words}
        </span>
      )
    },
  },
  {
    key: 'destroyBy',
    title: t('destruction.column_destroyBy'),
    width: '118px',
    cell: (order) => {
      const isLate = (order.state === 'open' || order.state === 'approved') && isOverdue(order, today)
      return <span className={`num ${isLate ? 'text-danger' : ''}`}>{formats.dayBrief(order.destroyBy)}</span>
    },
  },
  {
    key: 'state',
    title: t('destruction.column_state'),
    width: '150px',
    cell: (order) => <OrderStateMark order={order} />,
  },
]
