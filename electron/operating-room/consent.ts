// Builds up the basis: who took part, what each said, and what was missing of a letter.
import { dayOf } from '../../domain/calendar/instant.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { missingOf } from '../../domain/operating-room/basis.ts'
import { signingIssues } from '../../domain/operating-room/consent.ts'
import { fail, succeed } from '../../domain/result.ts'
import { addPerson, insertConsent, stateBasis } from '../../db/operating-room.ts'
import { peopleOf, readOperatingRoom } from '../../db/operating-room-list.ts'
import type { WriteHandler } from '../door/handler.ts'
import { indexOperatingRoom } from './index-request.ts'
import { loadOpenRequest } from './load.ts'

export const restateBasis: WriteHandler<'operatingRoom.stateBasis'> = ({ requestId, basis }, _by, { book, now }) => {
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  const from = loaded.value.basis
  // What was granted on one basis is not shown on another; and a request asks on the basis on which it came.
  if (loaded.value.state === 'granted') return fail({ kind: 'already-decided' })
  if (basis.kind !== from.kind) return fail(invalid('basis.kind', 'not-allowed'))
  if (basis.kind === 'mediation' && basis.openedOn !== null && basis.openedOn > dayOf(now)) {
    return fail(invalid('basis.openedOn', 'in-future'))
  }
  if (JSON.stringify(basis) === JSON.stringify(from)) return fail(invalid('basis', 'nothing-changed'))
  stateBasis(book, requestId, basis)
  return succeed({ value: {}, event: { subject: requestId, body: { from, to: basis } } })
}

export const joinPerson: WriteHandler<'operatingRoom.addPerson'> = ({ requestId, ...person }, _by, { book, now }) => {
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  if (person.part === 'patient' && loaded.value.people.some(({ part }) => part === 'patient')) {
    return fail(invalid('part', 'not-allowed'))
  }
  const position = addPerson(book, requestId, person)
  const joined = readOperatingRoom(book, requestId, now)
  if (joined !== undefined) indexOperatingRoom(book, joined)
  return succeed({ value: { position }, event: { subject: requestId, body: { position, ...person } } })
}

export const recordConsent: WriteHandler<'operatingRoom.recordConsent'> = (
  { requestId, ...word },
  by,
  { book, now },
) => {
  const loaded = loadOpenRequest(book, requestId, now)
  if (!loaded.ok) return loaded
  const { people, capacity, basis, number } = loaded.value
  const person = people.find(({ position }) => position === word.position)
  if (person === undefined) return fail(invalid('position', 'not-allowed'))
  if (word.saidOn > dayOf(now)) return fail(invalid('saidOn', 'in-future'))
  const issues = signingIssues({ ...word, part: person.part }, capacity)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  insertConsent(book, requestId, { ...word, recordedAt: now, recordedBy: by.accountId })
  return succeed({
    value: { missingCount: missingOf(basis, peopleOf(book, requestId), now).length },
    event: { subject: requestId, body: { number, name: person.name, part: person.part, ...word } },
  })
}
