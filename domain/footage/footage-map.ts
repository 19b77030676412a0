// What the retention map shows of every camera. No names of people: a request is drawn by its number.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { cameraIdSchema } from '../camera/camera.ts'
import { holdNumberSchema } from '../hold/hold.ts'
import { requestIdSchema } from '../request/request.ts'
import { laneRunSchema } from './recorder-lane.ts'

/** How far back the map may look; longer holds are told at its edge. */
const mapDaysMax = 120

export const mapDayCountSchema = z.number().int().min(7, 'too-short').max(mapDaysMax, 'too-long')

const spanShape = { from: instantSchema, to: instantSchema }

export const mapMarkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hold'), number: holdNumberSchema, ...spanShape }),
  z.object({ kind: z.literal('request'), number: z.string(), requestId: requestIdSchema, ...spanShape }),
])

export const mapRowSchema = z.object({
  cameraId: cameraIdSchema,
  number: z.string(),
  place: z.string(),
  building: z.string(),
  recorder: z.string(),
  /** The first day whose footage may still be on the recorder by this camera's rules. */
  limitOn: plainDaySchema,
  runs: z.array(laneRunSchema),
  marks: z.array(mapMarkSchema),
})

export const footageMapSchema = z.object({
  from: plainDaySchema,
  today: plainDaySchema,
  /** By the clinic's policy; a camera of other rules has its own `limitOn`. */
  limitOn: plainDaySchema,
  rows: z.array(mapRowSchema),
})

export type MapMark = Readonly<z.output<typeof mapMarkSchema>>
export type MapRow = Readonly<z.output<typeof mapRowSchema>>
export type FootageMap = Readonly<z.output<typeof footageMapSchema>>
