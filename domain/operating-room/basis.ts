// The three bases on which operating-room footage may be seen or given at all (Medical Service Act art. 38-2(5), rule 34). The list
// is exclusive and binds the head of the clinic too.
import { z } from 'zod'
import type { Instant } from '../calendar/instant.ts'
import { plainDaySchema } from '../calendar/plain-day.ts'
import { lengths, optionalText, text } from '../text/schema.ts'
import { type Consented, consentedAt, type Person } from './consent.ts'

export const authorityPurposes = ['investigation', 'prosecution', 'court'] as const

/** What may come later (a letter's number, the opening of the mediation) may be empty: the request is received and waits. */
export const basisSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('authority'),
    body: text(lengths.line),
    purpose: z.enum(authorityPurposes),
    documentNumber: optionalText(lengths.title),
  }),
  /** 한국의료분쟁조정중재원, once mediation was opened and with the consent of the patient or guardian. */
  z.strictObject({
    kind: z.literal('mediation'),
    caseNumber: optionalText(lengths.title),
    openedOn: plainDaySchema.nullable(),
  }),
  /** Of the patient and of everybody who took part in the operation. */
  z.strictObject({ kind: z.literal('consents') }),
])

export type Basis = Readonly<z.output<typeof basisSchema>>
export const basisKinds = ['authority', 'mediation', 'consents'] as const
export type BasisKind = Basis['kind']

/** Who asks. `head`: art. 38-2(5) binds the clinic's own viewing as well. */
export const standings = ['patient', 'guardian', 'staff', 'head', 'authority', 'mediator'] as const
export type Standing = (typeof standings)[number]

/** Nobody borrows another's basis: an agency asks as an agency, the mediation agency in its mediation, everybody else by consent. */
export const basisOfStanding = {
  patient: 'consents',
  guardian: 'consents',
  staff: 'consents',
  head: 'consents',
  authority: 'authority',
  mediator: 'mediation',
} as const satisfies Readonly<Record<Standing, BasisKind>>

/** What stands between a request and its basis. */
export type Missing =
  | { readonly kind: 'document-number' }
  | { readonly kind: 'case-number' }
  | { readonly kind: 'mediation-not-opened' }
  | { readonly kind: 'patient-unnamed' }
  | { readonly kind: 'participants-unnamed' }
  | { readonly kind: 'consent'; readonly name: string; readonly state: Exclude<Consented, 'given'> }

const withoutConsent = (people: readonly Person[], asOf: Instant): readonly Missing[] =>
  people.flatMap((person): readonly Missing[] => {
    const state = consentedAt(person, asOf)
    return state === 'given' ? [] : [{ kind: 'consent', name: person.name, state }]
  })

const patientsOf = (people: readonly Person[]): readonly Person[] => people.filter(({ part }) => part === 'patient')

const patientMissing = (people: readonly Person[], asOf: Instant): readonly Missing[] => {
  const patients = patientsOf(people)
  return patients.length === 0 ? [{ kind: 'patient-unnamed' }] : withoutConsent(patients, asOf)
}

const staffMissing = (people: readonly Person[], asOf: Instant): readonly Missing[] => {
  const staff = people.filter(({ part }) => part === 'staff')
  return staff.length === 0 ? [{ kind: 'participants-unnamed' }] : withoutConsent(staff, asOf)
}

/** Everything that was missing at an instant, by name; nothing where the basis was complete. */
export const missingOf = (basis: Basis, people: readonly Person[], asOf: Instant): readonly Missing[] => {
  switch (basis.kind) {
    case 'authority':
      return basis.documentNumber === '' ? [{ kind: 'document-number' }] : []
    case 'mediation':
      return [
        ...(basis.caseNumber === '' ? [{ kind: 'case-number' } as const] : []),
        ...(basis.openedOn === null ? [{ kind: 'mediation-not-opened' } as const] : []),
        ...patientMissing(people, asOf),
      ]
    case 'consents':
      return [...patientMissing(people, asOf), ...staffMissing(people, asOf)]
  }
}

/** Names of those who have not consented, as a failure tells them. */
export const namesMissing = (missing: readonly Missing[]): string =>
  missing.flatMap((one) => (one.kind === 'consent' ? [one.name] : [])).join(', ')
