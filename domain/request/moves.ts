// What may be done with a request in which state: the one table that handlers and buttons ask. A move that is not in the row
// of a state is no value of its type either.
import { fail, type Result, succeed } from '../result.ts'
import { isLive, type RequestStatus } from './request-status.ts'

export const moves = [
  'confirmIdentity',
  'recordSearch',
  'askSupplement',
  'recordSupplement',
  'receiveObjection',
  'answerObjection',
  'withdraw',
  'close',
  'reopen',
] as const
export type Move = (typeof moves)[number]

/** Somebody may object to what a notice said whatever became of the request since (PIPA art. 38(5)). */
const always = ['receiveObjection', 'answerObjection'] as const
const whileOwed = [
  'confirmIdentity',
  'recordSearch',
  'askSupplement',
  'recordSupplement',
  'withdraw',
  ...always,
] as const
/** What was asked for may still come after an answer; taking the request up again is then a step of its own. */
const onceAnswered = ['recordSupplement', 'close', 'reopen', ...always] as const

const movesIn = {
  open: whileOwed,
  postponed: whileOwed,
  granted: whileOwed,
  refused: onceAnswered,
  viewed: onceAnswered,
  withdrawn: ['close', 'reopen', ...always],
  closed: ['reopen', ...always],
} as const satisfies Readonly<Record<RequestStatus, readonly Move[]>>

type MovesIn = typeof movesIn

/** The states from which a move is possible. */
export type StatusBefore<M extends Move> = {
  [S in RequestStatus]: M extends MovesIn[S][number] ? S : never
}[RequestStatus]

export const mayMove = <M extends Move>(status: RequestStatus, move: M): status is StatusBefore<M> =>
  movesIn[status].some((possible) => possible === move)

interface InSomeState {
  readonly status: RequestStatus
}

export type ReadyFor<M extends Move, Request extends InSomeState> = Request & { readonly status: StatusBefore<M> }

const isReadyFor = <M extends Move, Request extends InSomeState>(
  request: Request,
  move: M,
): request is ReadyFor<M, Request> => mayMove(request.status, move)

/** The request as one on which the move is possible, or why it is not. */
export const readyFor = <M extends Move, Request extends InSomeState>(
  request: Request,
  move: M,
): Result<ReadyFor<M, Request>> => {
  if (isReadyFor(request, move)) return succeed(request)
  return fail({ kind: isLive(request.status) ? 'still-owed' : 'already-decided' })
}
