import { dayOf } from '../../domain/calendar/instant.ts'
import { fail, succeed } from '../../domain/result.ts'
import { countCopies, pageOfCopies, readCopy } from '../../db/copy-list.ts'
import type { DiscloseHandler, Handlers, MachineHandler } from '../door/handler.ts'
import { close, extend, remind } from './follow-copy.ts'
import { provide } from './provide-copy.ts'

const copiesPerPage = 100

const list: DiscloseHandler<'copy.list'> = ({ filter, before }, _by, { book, now }) => {
  const today = dayOf(now)
  const copies = pageOfCopies(book, { filter, today, copiesMax: copiesPerPage }, before)
  const nextBefore = copies.length === copiesPerPage ? (copies.at(-1)?.ledgerNumber ?? null) : null
  return succeed({
    value: { copies: [...copies], nextBefore, totalCount: countCopies(book, filter, today) },
    event: { subject: null, body: { filter, before, shownCount: copies.length } },
  })
}

const open: DiscloseHandler<'copy.open'> = ({ copyId }, _by, { book, now }) => {
  const copy = readCopy(book, copyId, dayOf(now))
  if (copy === undefined) return fail({ kind: 'not-found', what: 'copy' })
  return succeed({ value: { copy }, event: { subject: copy.requestId, body: { number: copy.number } } })
}

const hashFile: MachineHandler<'copy.hashFile'> = async ({ jobId }, _by, { machine }) => {
  const hashed = await machine.hashChosenFile(jobId)
  return hashed.ok ? succeed({ file: hashed.value }) : hashed
}

export const copyHandlers = {
  'copy.list': list,
  'copy.open': open,
  'copy.hashFile': hashFile,
  'copy.provide': provide,
  'copy.remind': remind,
  'copy.extend': extend,
  'copy.close': close,
} satisfies Partial<Handlers>
