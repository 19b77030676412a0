import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { draftsOf, replaceDrafts } from '../../db/draft.ts'
import type { DiscloseHandler, Handlers, WriteHandler } from '../door/handler.ts'

/** The entry names the forms and nothing that was typed: what nobody saved is not part of the record. */
const keep: WriteHandler<'draft.keep'> = ({ drafts }, by, { book, now }) => {
  const screens = drafts.map(({ screen }) => screen)
  if (new Set(screens).size < screens.length) return fail(invalid('drafts', 'not-allowed'))
  replaceDrafts(book, by.accountId, drafts, now)
  return succeed({ value: {}, event: { subject: null, body: { screens } } })
}

const read: DiscloseHandler<'draft.read'> = (_input, by, { book }) => {
  const drafts = draftsOf(book, by.accountId)
  return succeed({ value: { drafts }, event: { subject: null, body: { draftCount: drafts.length } } })
}

export const draftHandlers = { 'draft.keep': keep, 'draft.read': read } satisfies Partial<Handlers>
