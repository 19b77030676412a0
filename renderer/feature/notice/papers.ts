// Every paper of a request in the order in which it came about, with what can still be done with it.
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { IssuedNotice } from '../../../domain/notice/issued-notice.ts'
import { papersOfAnswer } from '../../../domain/request/objection.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'

export interface PaperOfRequest {
  readonly key: string
  readonly kind:
    | 'receipt'
    | 'request-form'
    | 'proxy-form'
    | 'supplement'
    | 'notice'
    | 'objection-answer'
    | 'copy-receipt'
  /** '' where the paper has none of its own. */
  readonly number: string
  /** null for a form that is made anew each time. */
  readonly issuedAt: Instant | null
  readonly printedCount: number
  readonly reference: InputOf<'paper.output'>['paper']
  readonly notice: IssuedNotice | null
}

type Facts = Pick<
  RequestDetail,
  | 'id'
  | 'number'
  | 'applicant'
  | 'enteredAt'
  | 'receiptPrintedCount'
  | 'notices'
  | 'supplements'
  | 'objections'
  | 'copies'
>

const formFor = (kind: 'request-form' | 'proxy-form', { id }: Facts): PaperOfRequest => ({
  key: kind,
  kind,
  number: '',
  issuedAt: null,
  printedCount: 0,
  reference: { kind, requestId: id },
  notice: null,
})

/** For a signature. An agency brings its own letter, and a parent or guardian no mandate. */
const formsOf = (request: Facts): readonly PaperOfRequest[] => {
  const { applicant } = request
  if (applicant.door === 'authority') return []
  const isMandated = applicant.door === 'agent' && applicant.relation === 'mandated'
  return [formFor('request-form', request), ...(isMandated ? [formFor('proxy-form', request)] : [])]
}

export const papersOf = (request: Facts): readonly PaperOfRequest[] => {
  const receipt: PaperOfRequest = {
    key: 'receipt',
    kind: 'receipt',
    number: request.number,
    issuedAt: request.enteredAt,
    printedCount: request.receiptPrintedCount,
    reference: { kind: 'receipt', requestId: request.id },
    notice: null,
  }
  const supplements = request.supplements.map(({ id, number, askedAt, printedCount }): PaperOfRequest => ({
    key: id,
    kind: 'supplement',
    number,
    issuedAt: askedAt,
    printedCount,
    reference: { kind: 'supplement', supplementId: id },
    notice: null,
  }))
  const notices = request.notices.map((notice): PaperOfRequest => ({
    key: notice.id,
    kind: 'notice',
    number: notice.number,
    issuedAt: notice.issuedAt,
    printedCount: notice.printedCount,
    reference: { kind: 'notice', noticeId: notice.id },
    notice,
  }))
  const answers = request.objections
    .flatMap(({ answer }) => papersOfAnswer(answer))
    .map((paper): PaperOfRequest => ({
      key: paper.id,
      kind: 'objection-answer',
      number: paper.number,
      issuedAt: paper.issuedAt,
      printedCount: paper.printedCount,
      reference: { kind: 'objection-answer', answerId: paper.id },
      notice: paper,
    }))
  const copyReceipts = request.copies.map(({ id, number, providedAt, printedCount }): PaperOfRequest => ({
    key: id,
    kind: 'copy-receipt',
    number,
    issuedAt: providedAt,
    printedCount,
    reference: { kind: 'copy-receipt', copyId: id },
    notice: null,
  }))
  const issued = [...supplements, ...notices, ...answers, ...copyReceipts].toSorted((one, other) =>
    (one.issuedAt ?? '') < (other.issuedAt ?? '') ? -1 : Number((one.issuedAt ?? '') > (other.issuedAt ?? '')),
  )
  return [receipt, ...formsOf(request), ...issued]
}
