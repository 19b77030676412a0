import { dayOf } from '../../domain/calendar/instant.ts'
import { likenessesOf } from '../../domain/request/similar.ts'
import { succeed } from '../../domain/result.ts'
import { rangesOfRequest } from '../../db/range.ts'
import { similarCandidates } from '../../db/request-similar.ts'
import type { DiscloseHandler } from '../door/handler.ts'

const similarMax = 8

export const findSimilar: DiscloseHandler<'request.findSimilar'> = (typed, _by, { book, now }) => {
  const similar = similarCandidates(book, typed)
    .map((request) => {
      const { id, number, requester } = request
      const ranges = rangesOfRequest(book, id, dayOf(now))
      const likenesses = likenessesOf(typed, { name: requester.name, phone: requester.phone, ranges })
      return { requestId: id, number, requesterName: requester.name, likenesses }
    })
    // Those alike in more ways first; the newest of them first.
    .toSorted((one, other) => other.likenesses.length - one.likenesses.length || (one.number < other.number ? 1 : -1))
    .slice(0, similarMax)
  return succeed({
    value: { similar },
    event: { subject: null, body: { name: typed.name, shownCount: similar.length } },
  })
}
