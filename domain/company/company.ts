// A company that the clinic entrusts with its cameras: upkeep of the recorders, a guard at the screens (PIPA art. 26, rule 48).
import { z } from 'zod'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, text } from '../text/schema.ts'
import type { FieldIssue } from '../contract/failure.ts'

export const companyIdSchema = z.uuid().brand('CompanyId')
export type CompanyId = z.output<typeof companyIdSchema>

export const companyFactsSchema = z.object({
  name: text(lengths.line),
  task: text(lengths.line),
  /** Of the written contract (art. 26(1)); null where there is none yet. */
  contractedOn: plainDaySchema.nullable(),
  /** When the clinic last looked how the company handles footage (art. 26(4)). */
  checkedOn: plainDaySchema.nullable(),
  /** Whether the clinic's policy names the company and its task (art. 26(2)). */
  isDisclosed: z.boolean(),
})
export type CompanyFacts = Readonly<z.output<typeof companyFactsSchema>>

export const companySchema = z.object({ ...companyFactsSchema.shape, id: companyIdSchema })
export type Company = Readonly<z.output<typeof companySchema>>

const companyFields = companyFactsSchema.keyof().options

export const companyChanges = (before: CompanyFacts, after: CompanyFacts) =>
  companyFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, was: before[field], became: after[field] }))

/** `takenNames` are those of the other companies. */
export const companyIssues = (
  { name, contractedOn, checkedOn }: CompanyFacts,
  takenNames: ReadonlySet<string>,
  today: PlainDay,
): readonly FieldIssue[] => [
  ...(takenNames.has(name) ? [{ field: 'name', reason: 'name-taken' } as const] : []),
  ...(contractedOn !== null && contractedOn > today ? [{ field: 'contractedOn', reason: 'in-future' } as const] : []),
  ...(checkedOn !== null && checkedOn > today ? [{ field: 'checkedOn', reason: 'in-future' } as const] : []),
]
