// What the law says in numbers about operating-room footage (Medical Service Act art. 38-2 and its rules). Confirmed numbers are
// fixed. Those that nobody could read in the text of the rule are the officer's to set, and the screen calls them unconfirmed.
import { z } from 'zod'

export const ruleKeys = ['replyDays', 'requestRegisterYears', 'disputeExtensionDays', 'filmingRegisterYears'] as const
export type RuleKey = (typeof ruleKeys)[number]

/** confirmed: read in the text; secondary: a regulator or a public form says so; unconfirmed: recalled only. */
export type Confidence = 'confirmed' | 'secondary' | 'unconfirmed'

interface Rule {
  readonly value: number
  readonly source: string
  readonly confidence: Confidence
}

export const rulesTable = {
  /** By when a request to view or be given footage is answered. */
  replyDays: { value: 10, source: '의료법 시행규칙 제39조의15', confidence: 'unconfirmed' },
  /** How long the register of viewings and provisions is kept. */
  requestRegisterYears: { value: 3, source: '의료법 시행규칙 제39조의15', confidence: 'unconfirmed' },
  /** By how much footage is kept on where a dispute or an investigation is pending. */
  disputeExtensionDays: { value: 30, source: '의료법 시행규칙 제39조의17', confidence: 'unconfirmed' },
  /** How long the register of requests to film is kept (rule 36). */
  filmingRegisterYears: { value: 3, source: '의료법 시행규칙 제39조의11', confidence: 'secondary' },
} as const satisfies Readonly<Record<RuleKey, Rule>>

/** The floor itself stands with the other rules of retention, in footage-clock.ts (rule 32). */
export const retentionFloor = { source: '의료법 제38조의2제9항', confidence: 'confirmed' } as const

export const operatingRoomSettingsSchema = z.strictObject({
  replyDays: z.number().int('not-a-number').min(1, 'too-short').max(30, 'too-long'),
  requestRegisterYears: z.number().int('not-a-number').min(3, 'too-short').max(30, 'too-long'),
  disputeExtensionDays: z.number().int('not-a-number').min(1, 'too-short').max(366, 'too-long'),
})

/** The unconfirmed numbers as this clinic goes by them. */
export type OperatingRoomSettings = Readonly<z.output<typeof operatingRoomSettingsSchema>>

export const settingKeys = [
  'replyDays',
  'requestRegisterYears',
  'disputeExtensionDays',
] as const satisfies readonly (keyof OperatingRoomSettings)[]

export const defaultSettings: OperatingRoomSettings = {
  replyDays: rulesTable.replyDays.value,
  requestRegisterYears: rulesTable.requestRegisterYears.value,
  disputeExtensionDays: rulesTable.disputeExtensionDays.value,
}
