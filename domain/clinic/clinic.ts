import { z } from 'zod'
import { retentionSchema } from '../footage/retention.ts'
import { lengths, optionalText, phone, text } from '../text/schema.ts'

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
  /** 설치 목적 as the policy lists them. */
  purposes: z.array(text(lengths.line)).min(1, 'required').max(10, 'too-many'),
  storagePlace: text(lengths.line),
  recordingHours: text(lengths.line),
  retention: retentionSchema,
})

export type Clinic = Readonly<z.output<typeof clinicSchema>>
