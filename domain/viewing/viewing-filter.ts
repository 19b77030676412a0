// What of the viewings a list shows. Each part narrows; together they all hold.
import { z } from 'zod'
import { accountIdSchema } from '../account/account.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { lengths, text } from '../text/schema.ts'

export const viewingFilterSchema = z.strictObject({
  /** Whole Korean days on which the watching began; null for all there are. */
  period: z
    .strictObject({ from: plainDaySchema, to: plainDaySchema })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'end-before-start' })
    .nullable(),
  cameraId: cameraIdSchema.nullable(),
  /** Exactly these words. */
  purpose: text(lengths.line).nullable(),
  viewerId: accountIdSchema.nullable(),
  watchedBy: z.enum(['anybody', 'outsiders']),
})

export type ViewingFilter = Readonly<z.output<typeof viewingFilterSchema>>

export const everyViewing: ViewingFilter = {
  period: null,
  cameraId: null,
  purpose: null,
  viewerId: null,
  watchedBy: 'anybody',
}
