// A recorder as a thing of its own: it is renamed, moved and replaced, while its checks and the footage on it stay its own.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

export const recorderIdSchema = z.uuid().brand('RecorderId')
export type RecorderId = z.output<typeof recorderIdSchema>

export const recorderNameSchema = text(lengths.title)

/** What a manager states about a recorder. Cameras bring it into the book by its name; the rest is added when it is known. */
export const recorderFactsSchema = z.object({
  /** As the office calls it; of those in use no two have the same. */
  name: recorderNameSchema,
  /** 설치 장소. */
  place: optionalText(lengths.line),
  model: optionalText(lengths.title),
  serial: optionalText(lengths.title),
  /** null where nobody has counted. */
  channelCount: z
    .number('not-a-number')
    .int('not-a-number')
    .min(1, 'not-a-number')
    .max(1024, 'not-a-number')
    .nullable(),
  /** The day since which it is in use; null where it was there before the book. */
  installedOn: plainDaySchema.nullable(),
})
export type RecorderFacts = Readonly<z.output<typeof recorderFactsSchema>>

export const keptRecorderSchema = z.object({
  ...recorderFactsSchema.shape,
  id: recorderIdSchema,
  /** The last day on which it recorded; null while it is in use. What lies on it keeps its days. */
  retiredOn: plainDaySchema.nullable(),
})
export type KeptRecorder = Readonly<z.output<typeof keptRecorderSchema>>
