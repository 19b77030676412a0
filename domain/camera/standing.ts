// What the law asks of a camera beside the list of the policy (rules 38, 39, 48). Nothing of it is needed to register a
// camera: what is not yet stated is shown as missing until somebody states it.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { companyIdSchema } from '../company/company.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { cameraIdSchema } from './camera.ts'

/** PIPA art. 15(1), on which a camera in a place that is not open to anybody rests. */
export const filmingBases = ['consent', 'statute', 'contract', 'vital-interest', 'legitimate-interest'] as const
export type FilmingBasis = (typeof filmingBases)[number]

/** What the sign must say (PIPA art. 25(4)). The manager's name need not stand there since 2023. */
export const signParts = ['purpose-and-place', 'range-and-hours', 'contact'] as const
export type SignPart = (typeof signParts)[number]

export const signCheckSchema = z.object({
  checkedOn: plainDaySchema,
  checkedBy: text(lengths.name),
  shows: z.array(z.enum(signParts)).max(signParts.length, 'too-many'),
})

export const standingSchema = z.object({
  cameraId: cameraIdSchema,
  /** Of the clinic's own purposes (art. 25(1)). */
  purposes: z.array(text(lengths.line)).max(10, 'too-many'),
  basis: z.enum(filmingBases).nullable(),
  resolution: optionalText(lengths.title),
  /** null where nobody has looked yet. */
  sign: signCheckSchema.nullable(),
  companyId: companyIdSchema.nullable(),
})
export type Standing = Readonly<z.output<typeof standingSchema>>
