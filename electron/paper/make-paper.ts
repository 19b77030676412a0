// Finds or makes the paper that was asked for. Frozen ones are read as they were issued; forms for the hand are made anew.
import { dayOf, type Instant } from '../../domain/calendar/instant.ts'
import type { ParsedInputOf } from '../../domain/contract/contract.ts'
import { copyReceiptPaperSchema } from '../../domain/paper/copy-receipt-paper.ts'
import type { OrderNumber } from '../../domain/destruction/destruction.ts'
import { destructionCertificatePaperSchema } from '../../domain/paper/destruction-certificate-paper.ts'
import { objectionAnswerPaperSchema } from '../../domain/paper/objection-answer-paper.ts'
import { noticePaperSchema } from '../../domain/paper/notice-paper.ts'
import type {
  CopyReceiptPaper,
  DestructionCertificatePaper,
  FootageMapPaper,
  HandFormPaper,
  NoticePaper,
  ObjectionAnswerPaper,
  OperatingRoomNoticePaper,
  ReceiptPaper,
  RoundSheetPaper,
  SupplementPaper,
} from '../../domain/paper/paper.ts'
import { consentForm } from '../../domain/paper/consent-form.ts'
import { operatingRoomNoticePaperSchema } from '../../domain/paper/operating-room-notice-paper.ts'
import { footageMapSheet } from '../../domain/paper/footage-map-sheet.ts'
import { blankProxyForm } from '../../domain/paper/proxy-form.ts'
import { receiptPaperSchema } from '../../domain/paper/receipt-paper.ts'
import { blankDemandForm } from '../../domain/paper/demand-form.ts'
import { filledProxyForm } from '../../domain/paper/filled-proxy-form.ts'
import { filledRequestForm } from '../../domain/paper/filled-request-form.ts'
import { blankRequestForm } from '../../domain/paper/request-form.ts'
import { roundSheet } from '../../domain/paper/round-sheet.ts'
import { supplementPaperSchema } from '../../domain/paper/supplement-paper.ts'
import type { CopyId } from '../../domain/copy/copy.ts'
import type { OperatingRoomRequestId } from '../../domain/operating-room/request.ts'
import type { RequestId } from '../../domain/request/request.ts'
import { assertNever, fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { readCertificate } from '../../db/destruction-order.ts'
import { readCopyReceipt } from '../../db/copy-receipt.ts'
import { readOperatingRoomAnswer } from '../../db/operating-room-answer.ts'
import { readOperatingRoom } from '../../db/operating-room-list.ts'
import { readOperatingRoomNotice } from '../../db/operating-room-notice.ts'
import { readObjectionAnswer } from '../../db/objection-answer.ts'
import { readNotice, readReceipt } from '../../db/paper.ts'
import { readSupplement } from '../../db/request-supplement.ts'
import { footageMapOf } from '../footage/draw-map.ts'
import { paperRangesOf } from '../operating-room/load.ts'
import { loadRecorders } from '../recorder/load-recorders.ts'
import { detailOf, loadRequest } from '../request/load-request.ts'

export type PaperReference = ParsedInputOf<'paper.output'>['paper']

export interface MadePaper {
  readonly paper:
    | NoticePaper
    | ReceiptPaper
    | CopyReceiptPaper
    | DestructionCertificatePaper
    | SupplementPaper
    | ObjectionAnswerPaper
    | OperatingRoomNoticePaper
    | HandFormPaper
    | RoundSheetPaper
    | FootageMapPaper
  readonly printedCount: number
  /** null where it is about nobody. */
  readonly requestId: RequestId | OperatingRoomRequestId | null
  readonly fileName: string
  /** Of a notice that was declared void: its paper goes out marked. */
  readonly voidedAt?: Instant | null
}

const notFound = fail({ kind: 'not-found', what: 'paper' })

const frozenNotice = (book: ReadableBook, noticeId: string): Result<MadePaper> => {
  const frozen = readNotice(book, noticeId)
  if (frozen === undefined) return notFound
  const paper = noticePaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ ...frozen, paper, fileName: `통지서 ${paper.documentNumber.text}` })
}

const frozenReceipt = (book: ReadableBook, requestId: RequestId): Result<MadePaper> => {
  const frozen = readReceipt(book, requestId)
  if (frozen === undefined) return notFound
  const paper = receiptPaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ ...frozen, paper, fileName: `접수증 ${paper.number.text}` })
}

const frozenSupplement = (book: ReadableBook, supplementId: string): Result<MadePaper> => {
  const frozen = readSupplement(book, supplementId)
  if (frozen === undefined) return notFound
  const paper = supplementPaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ ...frozen, paper, fileName: `보완요청서 ${paper.documentNumber.text}` })
}

type FrozenAnswer = Omit<MadePaper, 'paper' | 'fileName'> & { readonly content: string }

const frozenAnswer = (frozen: FrozenAnswer | undefined): Result<MadePaper> => {
  if (frozen === undefined) return notFound
  const paper = objectionAnswerPaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ ...frozen, paper, fileName: `이의제기 결과 통지서 ${paper.documentNumber.text}` })
}

const frozenCopyReceipt = (book: ReadableBook, copyId: CopyId): Result<MadePaper> => {
  const frozen = readCopyReceipt(book, copyId)
  if (frozen === undefined) return notFound
  const paper = copyReceiptPaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ ...frozen, paper, fileName: `사본 인수증 ${paper.number.text}` })
}

const frozenCertificate = (book: ReadableBook, number: OrderNumber): Result<MadePaper> => {
  const frozen = readCertificate(book, number)
  if (frozen === undefined) return notFound
  const paper = destructionCertificatePaperSchema.parse(JSON.parse(frozen.content))
  return succeed({ paper, printedCount: frozen.printedCount, requestId: null, fileName: `파기 확인서 ${number}` })
}

const requestForm = (book: ReadableBook, requestId: RequestId, now: Instant): Result<MadePaper> => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const clinic = readClinic(book)
  const request = detailOf(book, loaded.value)
  const { applicant } = request
  if (applicant.door === 'authority') return notFound
  const paper = filledRequestForm({ clinic, request: { ...request, applicant }, anchor: ledgerHead(book, clinic.name) })
  const name = paper.form === 'demand' ? '요구서' : '청구서'
  return succeed({ paper, printedCount: 0, requestId, fileName: `${name} 제${request.number}호` })
}

/** A parent or a guardian acts by law and needs no mandate. */
const proxyForm = (book: ReadableBook, requestId: RequestId, now: Instant): Result<MadePaper> => {
  const loaded = loadRequest(book, requestId, readHolidayTables(book), now)
  if (!loaded.ok) return loaded
  const clinic = readClinic(book)
  const request = detailOf(book, loaded.value)
  const { applicant } = request
  if (applicant.door !== 'agent' || applicant.relation !== 'mandated') return notFound
  const paper = filledProxyForm({ clinic, request: { ...request, applicant }, anchor: ledgerHead(book, clinic.name) })
  return succeed({ paper, printedCount: 0, requestId, fileName: `위임장 제${request.number}호` })
}

const frozenOperatingRoomNotice = (book: ReadableBook, noticeId: string): Result<MadePaper> => {
  const frozen = readOperatingRoomNotice(book, noticeId)
  if (frozen === undefined) return notFound
  const paper = operatingRoomNoticePaperSchema.parse(JSON.parse(frozen.content))
  const { printedCount, requestId } = frozen
  return succeed({ paper, printedCount, requestId, fileName: `통지서 ${paper.documentNumber.text}` })
}

/** Not frozen: only the sheet that was signed counts, and the clinic keeps it. */
const consentSheet = (
  book: ReadableBook,
  { requestId, position }: Extract<PaperReference, { readonly kind: 'operating-room-consent' }>,
  now: Instant,
): Result<MadePaper> => {
  const request = readOperatingRoom(book, requestId, now)
  const person = request?.people.find((one) => one.position === position)
  if (request === undefined || person === undefined || request.basisKind === 'authority') return notFound
  const clinic = readClinic(book)
  const paper = consentForm({
    clinic,
    request: { ...request, basisKind: request.basisKind },
    ranges: paperRangesOf(book, request),
    person,
    anchor: ledgerHead(book, clinic.name),
  })
  return succeed({ paper, printedCount: 0, requestId, fileName: `동의서 ${request.number} ${person.name}` })
}

const blankForms = {
  request: { paperFor: blankRequestForm, fileName: '청구서 양식' },
  demand: { paperFor: blankDemandForm, fileName: '요구서 양식' },
  proxy: { paperFor: blankProxyForm, fileName: '위임장 양식' },
} as const

const blankForm = (book: ReadableBook, form: keyof typeof blankForms): MadePaper => {
  const { paperFor, fileName } = blankForms[form]
  return { paper: paperFor(readClinic(book)), printedCount: 0, requestId: null, fileName }
}

const recorderSheet = (book: ReadableBook, at: Instant): MadePaper => ({
  paper: roundSheet({ clinic: readClinic(book), recorders: loadRecorders(book, dayOf(at)), at }),
  printedCount: 0,
  requestId: null,
  fileName: `녹화기 점검표 ${dayOf(at)}`,
})

type MapReference = Extract<PaperReference, { readonly kind: 'footage-map' }>

const footageSheet = (book: ReadableBook, { dayCount, building }: MapReference, at: Instant): Result<MadePaper> => {
  const map = footageMapOf(book, dayCount, at)
  const rows = map.rows.filter((row) => building === null || row.building === building)
  if (rows.length === 0) return fail({ kind: 'not-found', what: 'camera' })
  return succeed({
    paper: footageMapSheet(readClinic(book), { ...map, rows }, building),
    printedCount: 0,
    requestId: null,
    fileName: `영상 보관 현황 ${dayOf(at)}`,
  })
}

export const makePaper = (book: ReadableBook, reference: PaperReference, now: Instant): Result<MadePaper> => {
  switch (reference.kind) {
    case 'notice':
      return frozenNotice(book, reference.noticeId)
    case 'receipt':
      return frozenReceipt(book, reference.requestId)
    case 'supplement':
      return frozenSupplement(book, reference.supplementId)
    case 'operating-room-notice':
      return frozenOperatingRoomNotice(book, reference.noticeId)
    case 'operating-room-consent':
      return consentSheet(book, reference, now)
    case 'objection-answer':
      return frozenAnswer(readObjectionAnswer(book, reference.answerId))
    case 'operating-room-answer':
      return frozenAnswer(readOperatingRoomAnswer(book, reference.answerId))
    case 'copy-receipt':
      return frozenCopyReceipt(book, reference.copyId)
    case 'destruction-certificate':
      return frozenCertificate(book, reference.number)
    case 'proxy-form':
      return proxyForm(book, reference.requestId, now)
    case 'request-form':
      return requestForm(book, reference.requestId, now)
    case 'footage-map':
      return footageSheet(book, reference, now)
    case 'round-sheet':
      return succeed(recorderSheet(book, now))
    case 'blank-form':
      return succeed(blankForm(book, reference.form))
    default:
      return assertNever(reference)
  }
}
