// What an order says: what it destroys, why and by when, and where its row is.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { OrderDetail } from '../../../domain/destruction/destruction.ts'
import { daysOver, isOverdue } from '../../../domain/destruction/due.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import type { Fact } from '../../ui/detail.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import { useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { ExclusionLines, FootageLines } from './footage-lines.tsx'

interface OrderProps {
  readonly order: OrderDetail
}

const Source = ({ order }: OrderProps) => {
  const t = useWords()
  const { reason, sourceNumber, requestId, copyId } = order
  return (
    <>
      {t(`destruction.reason_${reason}`)} <span className="num">{sourceNumber}</span>{' '}
      {copyId !== null && (
        <Button size="small" onPress={() => go({ kind: 'copies', copyId })}>
          {sourceNumber}
        </Button>
      )}
      {copyId === null && requestId !== null && (
        <Button size="small" onPress={() => go({ kind: 'request', requestId })}>
          {t('destruction.requestOf', { number: sourceNumber })}
        </Button>
      )}
    </>
  )
}

const LedgerLink = ({ number }: { readonly number: number }) => {
  const t = useWords()
  return (
    <Button size="small" onPress={() => go({ kind: 'ledger', number })}>
      {t('destruction.ledgerNumber', { number })}
    </Button>
  )
}

export const orderFacts = (t: Translate, formats: Formats, today: PlainDay, order: OrderDetail): readonly Fact[] => {
  const isUnderWay = order.state === 'open' || order.state === 'approved'
  const { ledgerNumber, execution } = order
  return [
    [t('destruction.source'), <Source key="source" order={order} />],
    [
      t('destruction.endedOn'),
      // The days are counted from here, not from the last day on which it has to be gone.
      <span key="ended" className="num">
        {formats.dayFull(order.endedOn)}{' '}
        {isUnderWay && isOverdue(order, today) && (
          <Status kind="danger">{t('destruction.daysOver', { days: daysOver(order, today) })}</Status>
        )}
      </span>,
    ],
    [t('destruction.column_destroyBy'), formats.dayFull(order.destroyBy)],
    [t('destruction.footage'), <FootageLines key="footage" footage={order.footage} />],
    [t('destruction.keptBeside'), <ExclusionLines key="kept" excluded={order.excludedNow} />],
    [t('destruction.method'), t(`destruction.method_${execution?.method ?? order.method}`)],
    ...(order.note === '' ? [] : [[t('destruction.note'), order.note] as const]),
    ...(execution === null ? [] : [[t('destruction.proof'), execution.proof] as const]),
    [t('destruction.ledger'), ledgerNumber === null ? '' : <LedgerLink key="ledger" number={ledgerNumber} />],
  ]
}
