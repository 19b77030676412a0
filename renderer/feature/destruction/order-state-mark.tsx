import type { OrderState, OrderSummary } from '../../../domain/destruction/destruction.ts'
import { type StateKind, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

const looks = {
  open: 'warn',
  approved: 'warn',
  executed: 'ok',
  withdrawn: 'idle',
} as const satisfies Readonly<Record<OrderState, StateKind>>

export const OrderStateMark = ({ order }: { readonly order: OrderSummary }) => {
  const t = useWords()
  const { state, approvedCount, titles } = order
  return (
    <Status kind={looks[state]}>{t(`destruction.state_${state}`, { done: approvedCount, all: titles.length })}</Status>
  )
}
