// 이의제기 to a decision on operating-room footage: the notice must name the way (PIPA art. 38(5)). What may be said and when is as of any
// other notice; upheld, the request is decided anew and told in a notice of its own.
import { z } from 'zod'
import { objectionResults, objectionSchema } from '../request/objection.ts'
import { instantSchema } from '../calendar/instant.ts'
import { paperLanguages } from '../paper/language.ts'
import { receptionChannels, replyMethods } from '../request/channel.ts'
import { lengths, text } from '../text/schema.ts'
import { toldPaperSchema } from './told-paper.ts'

const received = objectionSchema.pick({ noticeId: true, receivedAt: true, channel: true, answerWishedOn: true })

export const objectionDraftSchema = z.strictObject({ ...received.shape, about: text(lengths.note) })

export const objectionAnswerSchema = z.strictObject({
  result: z.enum(objectionResults),
  words: text(lengths.note),
  /** How its paper goes out; an upheld one is told by the new notice besides. */
  toldBy: z.enum(replyMethods),
})

/** In which language its paper is. */
export const answerLanguageSchema = z.enum(paperLanguages)

const madeBy = { at: instantSchema, by: z.string() }

export const roomObjectionSchema = z.object({
  ...objectionDraftSchema.shape,
  id: z.uuid(),
  noticeNumber: z.string(),
  receivedBy: z.string(),
  answer: z
    .object({
      ...objectionAnswerSchema.shape,
      ...madeBy,
      toldBy: z.enum([...receptionChannels, ...replyMethods]),
      /** null where it was answered before answers were papers. */
      paper: toldPaperSchema.nullable(),
    })
    .nullable(),
})

export type RoomObjectionDraft = Readonly<z.output<typeof objectionDraftSchema>>
export type RoomObjectionAnswer = Readonly<z.output<typeof objectionAnswerSchema>>
export type RoomObjection = Readonly<z.output<typeof roomObjectionSchema>>
