// 보완요청: what must still be brought before the request can be answered. The law lets nothing stop the ten days but an answer:
// Decree art. 41(4) knows only the postponement with a cause, so the clock runs on while the clinic waits.
import { z } from 'zod'
import { instantSchema } from '../calendar/instant.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { unlawfulReasonsIn } from '../notice/unlawful-reason.ts'
import { lengths, optionalText } from '../text/schema.ts'
import type { Door } from './applicant.ts'

/** A fixed list: what a clinic may ask for. A police report or an escort is nowhere in it (PIPC 2025-06). */
export const missingItems = [
  'identity-proof',
  'mandate',
  'relation-proof',
  'place-or-time',
  'agency-ground',
  'document-number',
  'other',
] as const
export type MissingItem = (typeof missingItems)[number]

const askedOf: Readonly<Record<Door, readonly MissingItem[]>> = {
  self: ['identity-proof', 'place-or-time', 'other'],
  agent: ['identity-proof', 'mandate', 'relation-proof', 'place-or-time', 'other'],
  authority: ['identity-proof', 'agency-ground', 'document-number', 'place-or-time', 'other'],
}

/** Nobody is asked for papers that belong to another door. */
export const missingItemsFor = (door: Door): readonly MissingItem[] => askedOf[door]

export const supplementDemandSchema = z.strictObject({
  missing: z.array(z.enum(missingItems)).min(1, 'required').max(missingItems.length, 'too-many'),
  /** In the clinic's own words; required beside `other`. */
  detail: optionalText(lengths.facts),
  dueOn: plainDaySchema,
})

export type SupplementDemand = Readonly<z.output<typeof supplementDemandSchema>>

export const supplementSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  missing: z.array(z.enum(missingItems)).readonly(),
  detail: z.string(),
  dueOn: plainDaySchema,
  askedAt: instantSchema,
  askedBy: z.string(),
  printedCount: z.number().int(),
  /** What came, and when; null while it is awaited. */
  closing: z.object({ came: z.string(), closedAt: instantSchema }).nullable(),
})

export type Supplement = Readonly<z.output<typeof supplementSchema>>

export const isAwaited = ({ closing }: Pick<Supplement, 'closing'>): boolean => closing === null

/** A demand that makes a condition of the police, of others' consent or of a house rule is stopped as a refusal would be (rules 9, 10). */
export const supplementIssues = (
  { missing, detail, dueOn }: SupplementDemand,
  door: Door,
  today: PlainDay,
): readonly FieldIssue[] => {
  const issues: FieldIssue[] = []
  if (new Set(missing).size < missing.length || !missing.every((item) => askedOf[door].includes(item)))
    issues.push({ field: 'missing', reason: 'not-allowed' })
  if (missing.includes('other') && detail === '') issues.push({ field: 'detail', reason: 'facts-missing' })
  // An agency's own papers are exactly what may be asked of an agency.
  const first = unlawfulReasonsIn(detail).find(({ kind }) => door !== 'authority' || kind !== 'warrant-or-letter')
  if (first !== undefined) {
    const reason = first.kind === 'third-party-alone' ? 'third-party-alone' : 'unlawful-reason'
    issues.push({ field: 'detail', reason, detail: first.matched })
  }
  if (dueOn < today) issues.push({ field: 'dueOn', reason: 'in-past' })
  return issues
}
