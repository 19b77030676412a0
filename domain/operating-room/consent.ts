// Who was in the operation, and what each of them said to its footage being shown. What was said stands; whoever changes their
// mind says so anew, and the newest word counts.
import { z } from 'zod'
import { type Instant, instantSchema } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lengths, optionalText, text } from '../text/schema.ts'

export const parts = ['patient', 'staff'] as const

/** Names and titles only: rule 14 keeps resident numbers out of every text. */
export const newPersonSchema = z.strictObject({
  part: z.enum(parts),
  name: text(lengths.name),
  /** 집도의, 마취과 의사, 간호사 …; '' for the patient. */
  title: optionalText(lengths.title),
})

export const answers = ['given', 'refused'] as const
export const consentedStates = ['given', 'refused', 'pending'] as const
export type Consented = (typeof consentedStates)[number]

/** Whether the patient can decide alone; a guardian speaks only for one who cannot (Rule art. 39-11(1)). */
export const capacities = ['capable', 'minor', 'incapable'] as const
export type Capacity = (typeof capacities)[number]

export const signers = ['self', 'guardian'] as const
export type Signer = (typeof signers)[number]

export const consentWordSchema = z.object({
  answer: z.enum(answers),
  signedBy: z.enum(signers),
  /** The guardian's name; '' where they signed themselves. */
  guardianName: z.string(),
  /** The day on the form. */
  saidOn: plainDaySchema,
  collectedBy: z.string(),
  recordedAt: instantSchema,
})
export type ConsentWord = Readonly<z.output<typeof consentWordSchema>>

export const personSchema = z.object({
  position: z.number().int(),
  part: z.enum(parts),
  name: z.string(),
  title: z.string(),
  /** Oldest first. */
  words: z.array(consentWordSchema).readonly(),
})

export type NewPerson = Readonly<z.output<typeof newPersonSchema>>
export type Person = Readonly<z.output<typeof personSchema>>

/** What the book knew at an instant of what a person had said: a form brought later justifies nothing that came before. */
export const consentedAt = ({ words }: Pick<Person, 'words'>, asOf: Instant): Consented =>
  words.findLast(({ recordedAt }) => recordedAt <= asOf)?.answer ?? 'pending'

interface Signing {
  readonly part: Person['part']
  readonly signedBy: Signer
  readonly guardianName: string
}

/** A guardian never speaks for a member of staff, nor over a patient who can decide. */
export const signingIssues = ({ part, signedBy, guardianName }: Signing, capacity: Capacity): readonly FieldIssue[] => {
  if (signedBy === 'self') {
    // A small child or an unconscious patient cannot sign; what stands in their name would prove nothing.
    return part === 'patient' && capacity === 'incapable' ? [{ field: 'signedBy', reason: 'guardian-needed' }] : []
  }
  if (part === 'staff') return [{ field: 'signedBy', reason: 'not-allowed' }]
  if (capacity === 'capable') return [{ field: 'signedBy', reason: 'guardian-cannot-override' }]
  return guardianName === '' ? [{ field: 'guardianName', reason: 'required' }] : []
}
