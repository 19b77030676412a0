import { z } from 'zod'
import { reviewIntervals, usualInterval } from '../access-log/review-interval.ts'
import { type PlainDay, plainDaySchema } from '../calendar/plain-day.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { retentionSchema } from '../footage/retention.ts'
import { refusalGrounds } from '../notice/refusal-ground.ts'
import { lengths, optionalText, phone, text } from '../text/schema.ts'

const approvalTitles = z.array(text(lengths.title)).min(1, 'required').max(5, 'too-many')

export const sealChoices = ['place', 'omitted'] as const

/** The clinic's own facts as its policy states them; printed on every paper. */
export const clinicSchema = z.object({
  name: text(lengths.name),
  kind: z.enum(['의원', '병원', '종합병원', '치과', '한의원', '요양병원', '기타']),
  address: text(lengths.address),
  postcode: optionalText(10),
  phone,
  email: optionalText(lengths.line),
  department: text(lengths.title),
  officerName: text(lengths.name),
  officerTitle: text(lengths.title),
  /** The sender at the foot of a notice, e.g. 견본의원장. */
  senderTitle: text(lengths.name),
  /** Whether printed notices leave room for a stamp or say 직인생략. A picture of a seal is never printed. */
  seal: z.enum(sealChoices).default('place'),
  /** 개설일, or the day on which this clinic took the cameras over; null where nobody said. Nobody can have asked it before. */
  openedOn: plainDaySchema.nullable().default(null),
  /** 설치 목적 as the policy lists them. */
  purposes: z.array(text(lengths.line)).min(1, 'required').max(10, 'too-many'),
  storagePlace: text(lengths.line),
  recordingHours: text(lengths.line),
  retention: retentionSchema,
  /** Which of the law's grounds its policy states. Others stay usable, and what the law does not know cannot be written here. */
  policyGrounds: z.array(z.enum(refusalGrounds)).max(refusalGrounds.length, 'too-many').default([]),
  /** Who must release footage for destruction, by title and in this order. The last is the officer's. */
  destructionApprovals: approvalTitles.default(['담당자', '개인정보 보호책임자']),
  /** How often its internal plan has the access log reviewed; monthly where nobody said (rule 46). */
  logReviewEvery: z.enum(reviewIntervals).default(usualInterval),
})

/** What the officer may restate after setup; the footage itself goes by what the policy says of it. */
export const clinicRestatementSchema = z.strictObject({
  ...clinicSchema.pick({
    name: true,
    address: true,
    postcode: true,
    phone: true,
    email: true,
    department: true,
    officerName: true,
    officerTitle: true,
    senderTitle: true,
  }).shape,
  openedOn: plainDaySchema.nullable(),
  seal: z.enum(sealChoices),
  policyGrounds: z.array(z.enum(refusalGrounds)).max(refusalGrounds.length, 'too-many'),
  destructionApprovals: approvalTitles,
  logReviewEvery: z.enum(reviewIntervals),
})

export type ClinicRestatement = Readonly<z.output<typeof clinicRestatementSchema>>

export type Clinic = Readonly<z.output<typeof clinicSchema>>

/** A clinic that opens tomorrow films nobody yet, and would refuse every request of today (rule 5). */
export const openedIssues = ({ openedOn }: Pick<Clinic, 'openedOn'>, today: PlainDay): readonly FieldIssue[] =>
  openedOn !== null && openedOn > today ? [{ field: 'openedOn', reason: 'in-future' }] : []
