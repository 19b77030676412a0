// By which door a request came in, with what that door alone asks for. Whoever asks is the request's requester: a name, a
// phone and an address are needed of everybody.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, text } from '../text/schema.ts'

/** How an agent stands to the person filmed (PIPA art. 38(1)(2), Decree art. 45): two legal ones, and the mandated one. */
export const agentRelations = ['parent', 'guardian', 'mandated'] as const

export const selfSchema = z.strictObject({ door: z.literal('self') })

export const agentSchema = z.strictObject({
  door: z.literal('agent'),
  relation: z.enum(agentRelations),
  /** 찍힌 사람. The day of birth decides between the guardian's path and the mandate, so it is kept whole. */
  filmed: z.strictObject({ name: text(lengths.name), bornOn: plainDaySchema }),
})

export const applicantSchema = z.discriminatedUnion('door', [selfSchema, agentSchema])

export type AgentRelation = (typeof agentRelations)[number]
export type Agent = Readonly<z.output<typeof agentSchema>>
export type Applicant = Readonly<z.output<typeof applicantSchema>>
export type Door = Applicant['door']
