// Records of delivery are only ever added: an attempt, what was wrong about an earlier record, that something came back. What
// they tell together is what counts; the first attempt, by the time that is told now, decides about lateness (rule 7).
import { invalid } from '../contract/failure.ts'
import { fail, type Result, succeed } from '../result.ts'
import type { Delivery } from './delivery.ts'

export interface DeliveryRecord extends Pick<Delivery, 'position' | 'means' | 'at' | 'recordedBy'> {
  /** The position of the record that this one puts right; null for an attempt. */
  readonly corrects: number | null
  /** Why it goes out once more or was put right; '' for the first attempt. */
  readonly because: string
}

export type DeliveryReturn = NonNullable<Delivery['returned']> & Pick<Delivery, 'position'>

/** The attempt as it was recorded and each record that put it right. */
const chainOf = (
  record: DeliveryRecord,
  records: readonly DeliveryRecord[],
): readonly [DeliveryRecord, ...DeliveryRecord[]] => {
  const next = records.find(({ corrects }) => corrects === record.position)
  return next === undefined ? [record] : [record, ...chainOf(next, records)]
}

const deliveryOf = (
  attempt: DeliveryRecord,
  records: readonly DeliveryRecord[],
  returns: readonly DeliveryReturn[],
): Delivery => {
  const chain = chainOf(attempt, records)
  const told = chain.at(-1) ?? attempt
  const returned = returns.find(({ position }) => chain.some((record) => record.position === position))
  return {
    position: told.position,
    means: told.means,
    at: told.at,
    recordedBy: told.recordedBy,
    againBecause: attempt.because,
    corrected: chain.slice(1).map(({ because }, index) => {
      const { means, at, recordedBy } = chain[index] ?? attempt
      return { means, at, recordedBy, wrongBecause: because }
    }),
    returned:
      returned === undefined ? null : { on: returned.on, reason: returned.reason, recordedBy: returned.recordedBy },
  }
}

/** The attempts in the order in which they were made, as it is told now. */
export const deliveriesTold = (
  records: readonly DeliveryRecord[],
  returns: readonly DeliveryReturn[],
): readonly Delivery[] =>
  records
    .filter(({ corrects }) => corrects === null)
    .map((attempt) => deliveryOf(attempt, records, returns))
    .toSorted((one, other) => (one.at === other.at ? one.position - other.position : one.at < other.at ? -1 : 1))

/** What went out last came back, so the paper is on the desk again. */
export const isBack = (deliveries: readonly Pick<Delivery, 'returned'>[]): boolean =>
  (deliveries.at(-1)?.returned ?? null) !== null

/** The record that is spoken of; what was put right before is corrected by correcting what put it right. */
export const recordAt = (deliveries: readonly Delivery[], position: number): Result<Delivery> => {
  const found = deliveries.find((one) => one.position === position)
  return found === undefined ? fail(invalid('position', 'not-allowed')) : succeed(found)
}
