// By which door a request came in, with what that door alone asks for. Whoever asks is the request's requester: a name, a
// phone and an address are needed of everybody.
import { z } from 'zod'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { groundKinds, publicOnlyItems } from '../authority/ground.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

/** How an agent stands to the person filmed (PIPA art. 38(1)(2), Decree art. 45): two legal ones, and the mandated one. */
export const agentRelations = ['parent', 'guardian', 'mandated'] as const

export const selfSchema = z.strictObject({ door: z.literal('self') })

export const agentSchema = z.strictObject({
  door: z.literal('agent'),
  relation: z.enum(agentRelations),
  /** 찍힌 사람. The day of birth decides between the guardian's path and the mandate, so it is kept whole. */
  filmed: z.strictObject({ name: text(lengths.name), bornOn: plainDaySchema }),
})

/** What an official brought along: only the first two carry an order. */
export const broughtKinds = ['warrant', 'court-request', 'letter', 'word'] as const

// Rule 21: an item for public institutions is refused by name, so that the screen can say what stands in its place.
const groundSchema = z.enum(groundKinds, {
  error: ({ input }) => (publicOnlyItems.some((item) => item === input) ? 'ground-public-only' : 'not-allowed'),
})

/** What of an agency's request may be filled in later, as a letter on hold is completed (rule 22). */
export const authorityGroundSchema = z.strictObject({
  brought: z.enum(broughtKinds),
  documentNumber: optionalText(lengths.title),
  /** null: none that a private clinic may use, so the request rests on hold. */
  ground: groundSchema.nullable(),
  /** What the letter cites in vain (rule 21); null where it cites nothing of the kind. */
  citedItem: z.enum(publicOnlyItems).nullable(),
  /** The law and article of the ground 다른 법률. */
  statute: optionalText(lengths.line),
  scope: optionalText(lengths.note),
  /** Limits and safeguards were asked of the recipient (PIPA art. 18(5), rule 23). */
  safeguardsAsked: z.boolean(),
})

/** 수사기관·법원 and other bodies. The official who asks is the requester. */
export const authoritySchema = z.strictObject({
  door: z.literal('authority'),
  body: text(lengths.line),
  department: optionalText(lengths.name),
  post: optionalText(lengths.title),
  rank: optionalText(lengths.title),
  /** No law sets a day for an agency: the one it wishes stands in its place; null where it names none. */
  replyWishedOn: plainDaySchema.nullable(),
  ...authorityGroundSchema.shape,
})

export const applicantSchema = z.discriminatedUnion('door', [selfSchema, agentSchema, authoritySchema])

export type AgentRelation = (typeof agentRelations)[number]
export type Agent = Readonly<z.output<typeof agentSchema>>
export type AuthorityGround = Readonly<z.output<typeof authorityGroundSchema>>
export type Authority = Readonly<z.output<typeof authoritySchema>>
export type Applicant = Readonly<z.output<typeof applicantSchema>>
export type Door = Applicant['door']
