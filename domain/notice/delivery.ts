// How a notice left the building. A paper that lies on the desk answers nobody: the day it really went out decides whether
// the reply was late (rule 7).
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, phone, text } from '../text/schema.ts'

export const deliveryKinds = ['in-person', 'post', 'fax', 'email'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/** Thirteen digits at home; two letters, nine digits and two letters abroad. */
const homeNumber = /^(\d{5})-?(\d{4})-?(\d{4})$/
const abroadNumber = /^[A-Z]{2}\d{9}[A-Z]{2}$/

/** 등기번호, kept as the post office prints it: 11002-1234-5678. */
// Thirteen digits in one run may be a resident number, which `text` refuses first; with its dashes it can be none.
const registeredNumber = text(lengths.phone)
  .transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase())
  .refine((typed) => homeNumber.test(typed) || abroadNumber.test(typed), 'not-a-registered-number')
  .transform((typed) => typed.replace(homeNumber, '$1-$2-$3'))

const emailAddress = text(lengths.address).refine((typed) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), 'not-an-email')

export const deliveryMeansSchema = z.discriminatedUnion('kind', [
  /** Whoever really took it, who need not be the requester. */
  z.strictObject({ kind: z.literal('in-person'), receivedBy: text(lengths.name) }),
  z.strictObject({ kind: z.literal('post'), registeredNumber }),
  z.strictObject({ kind: z.literal('fax'), number: phone }),
  z.strictObject({ kind: z.literal('email'), address: emailAddress }),
])

const toldSchema = z.object({ means: deliveryMeansSchema, at: instantSchema, recordedBy: z.string() })

/** One attempt, as it is told now. Mail that came back is sent again, and both stay written. */
export const deliverySchema = z.object({
  ...toldSchema.shape,
  /** By which a later record refers to this one. */
  position: z.number().int(),
  /** '' for the first. */
  againBecause: z.string(),
  /** What was told before, oldest first, and why that was wrong. */
  corrected: z.array(z.object({ ...toldSchema.shape, wrongBecause: z.string() })).readonly(),
  /** 반송: when it came back; null where it did not. */
  returned: z.object({ on: plainDaySchema, reason: z.string(), recordedBy: z.string() }).nullable(),
})

/** What somebody hands over cannot come back by itself. */
export const mayComeBack = ({ kind }: Pick<DeliveryMeans, 'kind'>): boolean => kind !== 'in-person'

export type DeliveryMeans = Readonly<z.output<typeof deliveryMeansSchema>>
export type Delivery = Readonly<z.output<typeof deliverySchema>>

/** To whom or where, without the word for the way: a name, a number, an address. */
export const destinationOf = (means: DeliveryMeans): string => {
  if (means.kind === 'in-person') return means.receivedBy
  if (means.kind === 'post') return means.registeredNumber
  return means.kind === 'fax' ? means.number : means.address
}
