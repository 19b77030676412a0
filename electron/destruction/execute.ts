// destruction.execute: the 파기 row, the certificate, and the facts by which the engine knows from then on that the footage is gone.
import { invalid } from '../../domain/contract/failure.ts'
import { isAlone } from '../../domain/destruction/approval-rules.ts'
import { executionIssues, keptIssues } from '../../domain/destruction/execution-rules.ts'
import { withoutExcluded } from '../../domain/destruction/spans.ts'
import { exclusionsAt } from '../../domain/destruction/standing-exclusion.ts'
import { type DestructionRowFacts, destructionRow } from '../../domain/ledger/destruction-row.ts'
import { mediumWords } from '../../domain/ledger/copy-row.ts'
import { destructionCertificate } from '../../domain/paper/destruction-certificate.ts'
import type { CopyId } from '../../domain/copy/copy.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { readClinic } from '../../db/clinic.ts'
import { copyHead } from '../../db/copy.ts'
import { lastAutoDeletion } from '../../db/destruction.ts'
import { readOrder } from '../../db/destruction-list.ts'
import { approvalsOf, approvers, executeOrder } from '../../db/destruction-order.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { ledgerHead } from '../../db/ledger/tree-head.ts'
import { refuse, type WriteHandler } from '../door/handler.ts'
import { keptSince } from './kept-since.ts'
import { isTakenBack } from './taken-back.ts'

const mediumOf = (book: ReadableBook, copyId: CopyId | null): string => {
  const copy = copyId === null ? undefined : copyHead(book, copyId)
  if (copy === undefined) return ''
  return [mediumWords[copy.medium], copy.mediumLabel].filter((part) => part !== '').join(' ')
}

export const execute: WriteHandler<'destruction.execute'> = (input, by, { book, now }) => {
  const { number, leftAlone, ...execution } = input
  const order = readOrder(book, number)
  if (order === undefined) return fail({ kind: 'not-found', what: 'destruction' })
  if (order.state === 'executed' || order.state === 'withdrawn') return fail(invalid('number', 'destruction-moved-on'))
  if (isTakenBack(book, order, execution.executedAt)) {
    return refuse(invalid('number', 'destruction-not-due'), { subject: order.requestId, body: { number } })
  }
  const approvals = approvalsOf(book, number)
  const releasedAt = approvals.at(-1)?.at ?? null
  const standing = order.copyId === null ? keptSince(book, order.footage, releasedAt ?? now, now) : []
  const excluded = exclusionsAt(standing, execution.executedAt)
  const released = { state: order.state, releasedAt, isAlone: isAlone(approvers(book)) }
  const issues = executionIssues(execution, released, now)
  const kept = keptIssues(leftAlone, excluded)
  const destroyed = withoutExcluded(order.footage, excluded)
  if (kept.length > 0 || destroyed.length === 0) {
    const nothing = destroyed.length === 0 ? [{ field: 'number', reason: 'destruction-all-kept' as const }] : []
    return refuse(
      { kind: 'invalid', issues: [...issues, ...kept, ...nothing] },
      { subject: order.requestId, body: { number, leftAlone, kept: excluded } },
    )
  }
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const clinic = readClinic(book)
  const ledgerNumber = nextLedgerNumber(book)
  const facts: DestructionRowFacts = {
    number,
    reason: order.reason,
    sourceNumber: order.sourceNumber,
    medium: mediumOf(book, order.copyId),
    destroyed,
    excluded,
    execution,
    releasedBy: approvals.map((approval) => approval.by),
    handlerName: by.accountName,
  }
  const certificate = destructionCertificate({
    ...facts,
    clinic,
    endedOn: order.endedOn,
    ledgerNumber,
    approvals,
    autoDeletion: lastAutoDeletion(
      book,
      destroyed.map(({ cameraId }) => cameraId),
    ),
    at: now,
    anchor: ledgerHead(book, clinic.name),
  })
  executeOrder(book, number, {
    execution,
    excluded,
    destroyed: order.copyId === null ? destroyed : [],
    enteredAt: now,
    enteredBy: by.accountId,
    ledgerNumber,
    certificate,
  })
  return succeed({
    value: { ledgerNumber },
    event: {
      subject: order.requestId,
      body: { number, ...execution, destroyed, excluded, ledgerNumber },
      officialRow: destructionRow(facts),
      cameraIds: order.footage.map(({ cameraId }) => cameraId),
    },
  })
}
