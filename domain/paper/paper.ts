// Everything that can be printed. renderer/paper draws it; the switch there is closed, so a new paper must be drawn.
import { z } from 'zod'
import { copyReceiptPaperSchema } from './copy-receipt-paper.ts'
import { footageMapPaperSchema } from './footage-map-paper.ts'
import { destructionCertificatePaperSchema } from './destruction-certificate-paper.ts'
import { handFormPaperSchema } from './hand-form-paper.ts'
import { ledgerPaperSchema } from './ledger-sheet.ts'
import { noticePaperSchema } from './notice-paper.ts'
import { operatingRoomNoticePaperSchema } from './operating-room-notice-paper.ts'
import { objectionAnswerPaperSchema } from './objection-answer-paper.ts'
import { receiptPaperSchema } from './receipt-paper.ts'
import { recoveryCodePaperSchema } from './recovery-code-paper.ts'
import { roundSheetPaperSchema } from './round-sheet-paper.ts'
import { supplementPaperSchema } from './supplement-paper.ts'

export const paperSchema = z.discriminatedUnion('kind', [
  noticePaperSchema,
  receiptPaperSchema,
  handFormPaperSchema,
  ledgerPaperSchema,
  recoveryCodePaperSchema,
  roundSheetPaperSchema,
  footageMapPaperSchema,
  copyReceiptPaperSchema,
  destructionCertificatePaperSchema,
  supplementPaperSchema,
  objectionAnswerPaperSchema,
  operatingRoomNoticePaperSchema,
])

export type Paper = Readonly<z.output<typeof paperSchema>>

export type { CopyReceiptPaper } from './copy-receipt-paper.ts'
export type { FootageMapPaper } from './footage-map-paper.ts'
export type { DestructionCertificatePaper } from './destruction-certificate-paper.ts'
export type { HandFormPaper } from './hand-form-paper.ts'
export type { LedgerPaper } from './ledger-sheet.ts'
export type { NoticePaper } from './notice-paper.ts'
export type { OperatingRoomNoticePaper } from './operating-room-notice-paper.ts'
export type { ObjectionAnswerPaper } from './objection-answer-paper.ts'
export type { ReceiptPaper } from './receipt-paper.ts'
export type { RecoveryCodePaper } from './recovery-code-paper.ts'
export type { RoundSheetPaper } from './round-sheet-paper.ts'
export type { SupplementPaper } from './supplement-paper.ts'
