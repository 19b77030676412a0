import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { retentionRulesSchema, retentionSchema } from '../footage/retention.ts'
import { lengths, text } from '../text/schema.ts'

export const cameraIdSchema = z.uuid().brand('CameraId')
export type CameraId = z.output<typeof cameraIdSchema>

/** What a manager states about a camera; the columns of the policy's inventory (Decree art. 25(1)). */
export const cameraFactsSchema = z.object({
  /** 관리번호, unique in the clinic. */
  number: text(30),
  building: text(lengths.title),
  floor: text(lengths.title),
  place: text(lengths.line),
  zone: text(lengths.title),
  fieldOfView: text(lengths.line),
  isPublic: z.boolean(),
  hours: text(lengths.line),
  recorder: text(lengths.title),
  channel: text(20),
  /** 설치일; null where it was there before the book. */
  installedOn: plainDaySchema.nullable(),
  /** Answer to "이 방에서 옷을 갈아입습니까?" for a recovery room (rule 37); null where not asked. */
  usedForChanging: z.boolean().nullable(),
})

export type CameraFacts = Readonly<z.output<typeof cameraFactsSchema>>

export const cameraSchema = z.object({
  ...cameraFactsSchema.shape,
  id: cameraIdSchema,
  /** Over time: which footage each governs. What holds now is read from it and stands nowhere else. */
  retentionRules: retentionRulesSchema,
  /** Operating-room footage has its own law (Medical Service Act art. 38-2) and never takes the ordinary way. */
  isOperatingRoom: z.boolean(),
  /** The last day on which it filmed; null while it runs. Earlier footage goes on as before. */
  retiredOn: plainDaySchema.nullable().default(null),
})

export type Camera = Readonly<z.output<typeof cameraSchema>>

/** With what its policy says today. */
export const listedCameraSchema = z.object({ ...cameraSchema.shape, retention: retentionSchema })

export type ListedCamera = Readonly<z.output<typeof listedCameraSchema>>
