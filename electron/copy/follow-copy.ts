// What is done about a copy until it is closed: it is asked for, given a later day, or found to be gone.
import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import type { CopyId } from '../../domain/copy/copy.ts'
import { hashedFileSchema } from '../../domain/copy/hashed-file.ts'
import { destroyedCopyRow } from '../../domain/ledger/copy-row.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { copyHead, type CopyHead } from '../../db/copy.ts'
import { closeCopy, extendCopy, insertReminder } from '../../db/copy-course.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import { camerasOfLedgerRow } from '../../db/ledger/row-index.ts'
import type { WriteHandler } from '../door/handler.ts'

const openCopy = (book: ReadableBook, id: CopyId): Result<CopyHead> => {
  const copy = copyHead(book, id)
  if (copy === undefined) return fail({ kind: 'not-found', what: 'copy' })
  return copy.closedAt === null ? succeed(copy) : fail({ kind: 'copy-closed' })
}

export const remind: WriteHandler<'copy.remind'> = ({ copyId, way, note }, by, { book, now }) => {
  const found = openCopy(book, copyId)
  if (!found.ok) return found
  const reminderCount = insertReminder(book, copyId, { way, note, at: now, by: by.accountId })
  return succeed({
    value: { reminderCount },
    event: { subject: found.value.requestId, body: { number: found.value.number, way, note, reminderCount } },
  })
}

export const extend: WriteHandler<'copy.extend'> = ({ copyId, dueOn, reason }, by, { book, now }) => {
  const found = openCopy(book, copyId)
  if (!found.ok) return found
  const { number, requestId, dueOn: formerDueOn } = found.value
  // One's own footage has no day to move.
  if (formerDueOn === null) return fail(invalid('dueOn', 'not-allowed'))
  if (dueOn < dayOf(now)) return fail(invalid('dueOn', 'in-past'))
  if (dueOn <= formerDueOn) return fail(invalid('dueOn', 'not-later'))
  extendCopy(book, copyId, { formerDueOn, dueOn, reason, at: now, by: by.accountId })
  return succeed({ value: {}, event: { subject: requestId, body: { number, formerDueOn, dueOn, reason } } })
}

export const close: WriteHandler<'copy.close'> = ({ copyId, how, closedOn, byWhom, note }, by, { book, now }) => {
  const found = openCopy(book, copyId)
  if (!found.ok) return found
  const { number, ledgerNumber, requestId, providedAt, medium, mediumLabel, files } = found.value
  if (closedOn > dayOf(now)) return fail(invalid('closedOn', 'in-future'))
  if (closedOn < dayOf(providedAt)) return fail(invalid('closedOn', 'before-provided'))
  closeCopy(book, copyId, { how, closedOn, byWhom, note, at: now, by: by.accountId })
  const body = { number, how, closedOn, byWhom, note }
  if (how.kind !== 'destroyed-here')
    return succeed({ value: { ledgerNumber: null }, event: { subject: requestId, body } })
  const fileNames = hashedFileSchema
    .array()
    .parse(JSON.parse(files))
    .map(({ name }) => name)
  const officialRow = destroyedCopyRow({
    number,
    ledgerNumber,
    medium,
    mediumLabel,
    fileNames,
    byWhom,
    method: how.method,
    destroyedOn: closedOn,
    handlerName: by.accountName,
    at: now,
  })
  return succeed({
    value: { ledgerNumber: nextLedgerNumber(book) },
    event: { subject: requestId, body, officialRow, cameraIds: camerasOfLedgerRow(book, ledgerNumber) },
  })
}
