import { describe, expect, test } from 'vitest'
import { mayMove, type Move, moves, readyFor } from '../../../domain/request/moves.ts'
import { isLive, type RequestStatus, requestStatuses } from '../../../domain/request/request-status.ts'

/** Written out by hand, state by state: what an office would say may still be done. */
const office: Readonly<Record<Move, readonly RequestStatus[]>> = {
  confirmIdentity: ['open', 'postponed', 'granted'],
  recordDocuments: ['open', 'postponed', 'granted'],
  stateGround: ['open'],
  restateCheckTime: ['open', 'postponed', 'granted', 'viewed'],
  recordSearch: ['open', 'postponed', 'granted'],
  askSupplement: ['open', 'postponed', 'granted'],
  recordSupplement: ['open', 'postponed', 'granted', 'refused', 'viewed'],
  decide: ['open', 'postponed'],
  endPostponement: ['open', 'postponed'],
  view: ['open', 'postponed', 'granted', 'viewed'],
  copy: ['open', 'postponed', 'granted', 'viewed'],
  voidNotice: ['open', 'postponed', 'granted', 'refused', 'viewed'],
  receiveObjection: ['open', 'postponed', 'granted', 'refused', 'viewed', 'withdrawn', 'closed'],
  answerObjection: ['open', 'postponed', 'granted', 'refused', 'viewed', 'withdrawn', 'closed'],
  withdraw: ['open', 'postponed', 'granted'],
  remindUnclaimed: ['granted'],
  closeUnclaimed: ['granted'],
  close: ['refused', 'viewed', 'withdrawn'],
  reopen: ['refused', 'viewed', 'withdrawn', 'closed'],
}

/** Of these alone it is too early; of all others it is too late. */
const laterMoves: ReadonlySet<Move> = new Set(['close', 'reopen'])

const pairs = requestStatuses.flatMap((status) => moves.map((move) => ({ status, move })))

describe('the moves of a request', () => {
  test.each(pairs)('$status: $move', ({ status, move }) => {
    const isPossible = office[move].includes(status)
    expect(mayMove(status, move)).toBe(isPossible)
    const request = { status }
    expect(readyFor(request, move)).toEqual(
      isPossible
        ? { ok: true, value: request }
        : {
            ok: false,
            failure: { kind: isLive(status) && laterMoves.has(move) ? 'still-owed' : 'already-decided' },
          },
    )
  })
})

test('a move that is not in the table is no value of its type', () => {
  const reopening = (status: RequestStatus) => readyFor({ status }, 'reopen')
  const ready = reopening('open')
  // @ts-expect-error an open request is never ready to be reopened
  expect(ready.ok && ready.value.status === 'open').toBe(false)
})
