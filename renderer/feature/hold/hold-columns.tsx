import { dayOf } from '../../../domain/calendar/instant.ts'
import type { HoldSummary } from '../../../domain/hold/hold.ts'
import type { HoldFilter } from '../../../domain/hold/operations.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { footageWords } from '../viewing/viewing-words.ts'
import { HoldStatus } from './hold-status.tsx'

/** The first stretch, and how many others. */
const FootageCell = ({ t, stretches }: Pick<HoldSummary, 'stretches'> & { readonly t: Translate }) => {
  const [first] = stretches
  if (first === undefined) return null
  return (
    <span className="hold-cell">
      <span className="ellipsis">
        {first.cameraPlace} {first.cameraNumber}
      </span>
      <span className="num">{footageWords(first.from, first.to)}</span>
      {stretches.length > 1 && <span className="num">{t('hold.moreStretches', { count: stretches.length - 1 })}</span>}
    </span>
  )
}

/** While a hold stands its review is what matters; afterwards, from when to when it stood. */
const dayColumn = (t: Translate, formats: Formats, filter: HoldFilter): Column<HoldSummary> =>
  filter === 'lifted'
    ? {
        key: 'period',
        title: t('hold.period'),
        width: '200px',
        cell: ({ placedAt, liftedAt }) => (
          <span className="num">
            {t('hold.stepDays', {
              from: formats.dayBrief(dayOf(placedAt)),
              to: liftedAt === null ? '' : formats.dayBrief(dayOf(liftedAt)),
            })}
          </span>
        ),
      }
    : {
        key: 'review',
        title: t('hold.column_review'),
        width: '106px',
        cell: ({ reviewOn }) => <span className="num">{formats.dayBrief(reviewOn)}</span>,
      }

export const holdColumns = (t: Translate, formats: Formats, filter: HoldFilter): readonly Column<HoldSummary>[] => [
  {
    key: 'number',
    title: t('hold.column_number'),
    width: '108px',
    cell: ({ number }) => <b className="num mid">{number}</b>,
  },
  {
    key: 'footage',
    title: t('hold.column_footage'),
    width: 'minmax(256px, 3fr)',
    cell: ({ stretches }) => <FootageCell t={t} stretches={stretches} />,
  },
  {
    key: 'reason',
    title: t('hold.column_reason'),
    width: 'minmax(80px, 2fr)',
    cell: ({ reason }) => <span className="ellipsis">{reason}</span>,
  },
  dayColumn(t, formats, filter),
  {
    key: 'state',
    title: t('hold.column_state'),
    width: '152px',
    cell: (hold) => <HoldStatus hold={hold} />,
  },
]
