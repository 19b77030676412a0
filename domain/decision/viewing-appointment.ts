// When, where and how the footage may be seen, as form no. 9 asks for it (Decree art. 41(5)).
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { lengths, text } from '../text/schema.ts'

export const viewingForms = ['watching', 'printout', 'file', 'photograph', 'other'] as const
export type ViewingForm = (typeof viewingForms)[number]

export const viewingMethods = ['visit', 'post', 'fax', 'email', 'other'] as const
export type ViewingMethod = (typeof viewingMethods)[number]

export const viewingAppointmentSchema = z.strictObject({
  at: instantSchema,
  place: text(lengths.line),
  forms: z.array(z.enum(viewingForms)).min(1, 'required').max(viewingForms.length, 'too-many'),
  method: z.enum(viewingMethods),
  /** The requester asked for a day after the last one by which the law lets them see it. */
  isRequestersWish: z.boolean().exactOptional(),
})

export type ViewingAppointment = Readonly<z.output<typeof viewingAppointmentSchema>>

/** Postage is owed only for a copy that goes by post (PIPA art. 38(3)). */
export const isMailedCopy = ({ forms, method }: ViewingAppointment): boolean =>
  method === 'post' && forms.some((form) => form !== 'watching')
