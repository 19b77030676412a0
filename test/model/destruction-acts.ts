// What is due is ordered to be destroyed, released by one after the other, taken back now and then, and carried out.
import type { OutputOf } from '../../domain/contract/contract.ts'
import { type Act, type Acting, oneOf, oneOutOf } from './year-of-acts.ts'
import type { OrderKept, Span } from './chronicle.ts'
import { isTakenBack, slowKept, withoutCuts } from './slow-destruction.ts'
import { minuteOf } from './slow-time.ts'

type Due = OutputOf<'destruction.dues'>['dues'][number]

/** The first footage of all lies before every other minute of the model. */
const spansOf = (footage: Due['footage']): readonly Span[] =>
  footage.map(({ cameraId, from, to }) => ({ cameraId, from: from === null ? 0 : minuteOf(from), to: minuteOf(to) }))

/** One of what is due; null where none of it, or nothing that may go, is left. */
export const orderOne = async (acting: Acting, isMeant: (due: Due) => boolean): Promise<OrderKept | null> => {
  const { desk, chance } = acting
  const { dues, titles } = await desk.act('destruction.dues', {})
  const due = oneOf(acting, dues.filter(isMeant))
  if (due === undefined) return null
  const footage = spansOf(due.footage)
  if (due.copyId === null && withoutCuts(footage, due.excluded).length === 0) return null
  const method = due.copyId === null ? chance.of(['overwrite', 'delete', 'format'] as const) : 'shred-medium'
  const { number } = await desk.act('destruction.propose', { source: due.source, method, note: '' })
  const order: OrderKept = {
    number,
    dueNumber: due.number,
    copyId: due.copyId,
    footage,
    destroyBy: due.destroyBy,
    titleCount: titles.length,
    approvedBy: [],
    state: 'open',
    destroyed: null,
  }
  desk.chronicle.orders.push(order)
  return order
}

export const orderDestruction: Act = async (acting) => (await orderOne(acting, () => true)) !== null

/** The last title is the officer's, who keeps for it; the only one there holds them all. */
export const mayApprove = (
  { titleCount, approvedBy, state }: OrderKept,
  personId: string,
  { officerId, isSolo }: { readonly officerId: string; readonly isSolo: boolean },
): boolean => {
  if (state !== 'open') return false
  if (isSolo) return true
  if (approvedBy.includes(personId)) return false
  return (approvedBy.length === titleCount - 1) === (personId === officerId)
}

export const approveDestruction: Act = async (acting) => {
  const { desk } = acting
  const { chronicle, person } = desk
  const order = oneOf(
    acting,
    chronicle.orders.filter((one) => mayApprove(one, person.id, chronicle)),
  )
  if (order === undefined) return false
  await release(acting, order)
  return true
}

export const release = async ({ desk }: Acting, order: OrderKept): Promise<void> => {
  const { person } = desk
  const { isReleased } = await desk.act('destruction.approve', { number: order.number })
  order.approvedBy.push(person.id)
  if (isReleased !== (order.approvedBy.length === order.titleCount)) throw new Error(`${order.number} is not released`)
  if (isReleased) order.state = 'approved'
}

const isUnderWay = ({ state }: OrderKept): boolean => state === 'open' || state === 'approved'

/** Until it is carried out, an order can be taken back, however far its release got. */
export const withdrawDestruction: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(acting, desk.chronicle.orders.filter(isUnderWay))
  if (order === undefined || !oneOutOf(acting, 3)) return false
  await desk.act('destruction.withdraw', { number: order.number, reason: '다시 확인하기로 함' })
  order.state = 'withdrawn'
  return true
}

export const executionOf = ({ desk }: Acting, { number }: OrderKept, leftAlone: readonly string[]) => ({
  number,
  executedAt: desk.house.now,
  method: 'overwrite' as const,
  byWhom: '박파기',
  witness: desk.chronicle.isSolo ? '' : '김입회',
  proof: '목록에 없음을 함께 봄',
  leftAlone: [...leftAlone],
})

/** What must be left alone, as the order shows it: the slow model must name the same. */
export const keptOf = async ({ desk }: Acting, kept: OrderKept) => {
  const { order } = await desk.act('destruction.open', { number: kept.number })
  const shown = [...new Set(order.excludedNow.map(({ number }) => number))].toSorted()
  const owed = kept.copyId === null ? slowKept(desk.chronicle, kept.footage, desk.now()) : []
  if (shown.join() !== owed.join()) throw new Error(`${kept.number} leaves ${shown.join()} alone, not ${owed.join()}`)
  return { numbers: shown, left: kept.copyId === null ? withoutCuts(kept.footage, order.excludedNow) : kept.footage }
}

export const executeDestruction: Act = async (acting) => {
  const { desk } = acting
  const order = oneOf(
    acting,
    desk.chronicle.orders.filter((one) => one.state === 'approved' && !isTakenBack(desk.chronicle, one)),
  )
  return order === undefined ? false : carryOut(acting, order)
}

export const carryOut = async (acting: Acting, order: OrderKept): Promise<boolean> => {
  const { desk } = acting
  const { numbers, left } = await keptOf(acting, order)
  if (left.length === 0) return false
  const { ledgerNumber } = await desk.act('destruction.execute', executionOf(acting, order, numbers))
  order.state = 'executed'
  order.destroyed = { ledgerNumber, at: desk.now(), spans: order.copyId === null ? left : [] }
  return true
}
