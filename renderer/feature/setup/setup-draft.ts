// What was typed in the wizard so far. Going back loses nothing; numbers stay text until they are sent.
import type { z } from 'zod'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { newAccountSchema, sharedNameIssues } from '../../../domain/account/account.ts'
import { clinicSchema, openedIssues } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { retentionIssues } from '../../../domain/footage/footage-clock.ts'
import { type Retention, retentionSchema } from '../../../domain/footage/retention.ts'
import { schemaIssues } from '../../store/check.ts'
import { readDay } from '../../ui/typed-time.ts'
import type { Translate } from '../../words/words.ts'

export type ClinicFacts = Omit<
  z.input<typeof clinicSchema>,
  'retention' | 'openedOn' | 'seal' | 'policyGrounds' | 'destructionApprovals'
>

export interface RetentionDraft {
  readonly count: string
  readonly unit: Retention['unit']
  /** null while nobody changed the words that follow from count and unit. */
  readonly statedAs: string | null
  readonly longerReason: string
}

export interface AccountDraft {
  readonly name: string | null
  readonly title: string | null
  readonly isOnePersons: boolean
  readonly password: string
  readonly passwordAgain: string
}

export interface SetupDraft {
  readonly clinic: Omit<ClinicFacts, 'senderTitle'> & { readonly senderTitle: string | null }
  /** 개설일 as typed; empty where it is not known. */
  readonly openedOn: string
  readonly retention: RetentionDraft
  readonly account: AccountDraft
}

export const clinicKinds = clinicSchema.shape.kind.options

export const blankDraft = (t: Translate): SetupDraft => ({
  clinic: {
    name: '',
    kind: '의원',
    address: '',
    postcode: '',
    phone: '',
    email: '',
    department: t('setup.defaultDepartment'),
    officerName: '',
    officerTitle: t('setup.defaultOfficerTitle'),
    senderTitle: null,
    purposes: [t('setup.defaultPurpose1'), t('setup.defaultPurpose2')],
    storagePlace: t('setup.defaultStoragePlace'),
    recordingHours: t('setup.defaultRecordingHours'),
  },
  openedOn: '',
  retention: { count: '30', unit: 'day', statedAs: null, longerReason: '' },
  account: { name: null, title: null, isOnePersons: false, password: '', passwordAgain: '' },
})

/** 견본의원 signs as 견본의원장 unless the clinic says otherwise. */
export const senderOf = (t: Translate, { name, senderTitle }: SetupDraft['clinic']): string =>
  senderTitle ?? (name.trim() === '' ? '' : t('setup.sender', { name: name.trim() }))

export const statedAsOf = (t: Translate, { count, unit, statedAs }: RetentionDraft): string =>
  statedAs ?? t(unit === 'day' ? 'setup.statedAsDays' : 'setup.statedAsMonths', { count: count.trim() })

export const clinicFactsOf = (t: Translate, { clinic }: SetupDraft): ClinicFacts => ({
  ...clinic,
  senderTitle: senderOf(t, clinic),
  purposes: clinic.purposes.filter((purpose) => purpose.trim() !== ''),
})

const wholeNumber = (typed: string): number => {
  const digits = typed.normalize('NFKC').trim()
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** Whether the policy keeps footage longer than the ordinary thirty days (rule 24), so that a reason is asked. */
export const isLonger = ({ count, unit }: RetentionDraft): boolean =>
  retentionIssues({ count: wholeNumber(count), unit, statedAs: '', longerReason: '' }, false).length > 0

const retentionInput = (t: Translate, { retention }: SetupDraft): z.input<typeof retentionSchema> => ({
  count: wholeNumber(retention.count),
  unit: retention.unit,
  statedAs: statedAsOf(t, retention),
  longerReason: isLonger(retention) ? retention.longerReason : '',
})

/** The period as far as it is sound, for the example under the fields. */
export const soundRetention = (t: Translate, draft: SetupDraft): Retention | null => {
  const parsed = retentionSchema.safeParse(retentionInput(t, draft))
  return parsed.success ? parsed.data : null
}

/** The officer is usually the first user, so the name is carried over until somebody types another. */
export const accountOf = ({ account, clinic }: SetupDraft) => ({
  name: account.name ?? clinic.officerName,
  title: account.title ?? clinic.officerTitle,
  password: account.password,
  isOnePersons: account.isOnePersons,
})

export const clinicIssues = (t: Translate, draft: SetupDraft, today: PlainDay): readonly FieldIssue[] => {
  const opening = readDay(draft.openedOn, today)
  return [
    ...schemaIssues(clinicSchema.omit({ retention: true }), clinicFactsOf(t, draft)),
    ...(opening.kind === 'wrong' ? [{ field: 'openedOn', reason: opening.reason }] : []),
    ...(opening.kind === 'right' ? openedIssues({ openedOn: opening.value }, today) : []),
  ]
}

export const retentionDraftIssues = (t: Translate, draft: SetupDraft): readonly FieldIssue[] => {
  const retention = soundRetention(t, draft)
  return retention === null
    ? schemaIssues(retentionSchema, retentionInput(t, draft))
    : retentionIssues(retention, false)
}

export const accountIssues = (draft: SetupDraft): readonly FieldIssue[] => [
  ...schemaIssues(newAccountSchema, accountOf(draft)),
  ...sharedNameIssues(accountOf(draft)),
  ...(draft.account.password === draft.account.passwordAgain
    ? []
    : [{ field: 'passwordAgain', reason: 'passwords-differ' } as const]),
]

/** Called only once the steps before have no issue left. */
export const clinicOf = (t: Translate, draft: SetupDraft, today: PlainDay): z.input<typeof clinicSchema> => {
  const opening = readDay(draft.openedOn, today)
  return {
    ...clinicFactsOf(t, draft),
    openedOn: opening.kind === 'right' ? opening.value : null,
    retention: retentionInput(t, draft),
  }
}
