// What may be done with a request in which state: the one table that handlers and buttons ask. A move that is not in the row
// of a state is no value of its type either.
import { fail, type Result, succeed } from '../result.ts'
import { isLive, liveStatuses, type RequestStatus } from './request-status.ts'

export const moves = [
  'confirmIdentity',
  'recordDocuments',
  'stateGround',
  'restateCheckTime',
  'recordSearch',
  'askSupplement',
  'recordSupplement',
  'decide',
  'endPostponement',
  'view',
  'copy',
  'voidNotice',
  'receiveObjection',
  'answerObjection',
  'withdraw',
  'remindUnclaimed',
  'closeUnclaimed',
  'close',
  'reopen',
] as const
export type Move = (typeof moves)[number]

/** Somebody may object to what a notice said whatever became of the request since (PIPA art. 38(5)). */
const always = ['receiveObjection', 'answerObjection'] as const
const whileOwed = [
  'confirmIdentity',
  'recordDocuments',
  'restateCheckTime',
  'recordSearch',
  'askSupplement',
  'recordSupplement',
  'view',
  'copy',
  'voidNotice',
  'withdraw',
  ...always,
] as const
/** A stretch awaits its first answer, or the one that is owed when its postponement ends. */
const whileUndecided = [...whileOwed, 'decide', 'endPostponement'] as const
/** What was asked for may still come after an answer; taking the request up again is then a step of its own. */
const onceAnswered = ['recordSupplement', 'voidNotice', 'close', 'reopen', ...always] as const

const movesIn = {
  // Once an agency was answered, the ground of the answer is the one that its notice names.
  open: [...whileUndecided, 'stateGround'],
  postponed: whileUndecided,
  // Promised for a day on which nobody came, it need not wait for ever.
  granted: [...whileOwed, 'remindUnclaimed', 'closeUnclaimed'],
  refused: onceAnswered,
  // Seen once, it may be seen again, and the copy asked for beside it is still to be handed over.
  viewed: [...onceAnswered, 'view', 'copy', 'restateCheckTime'],
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

/** Moves of a request on which nothing is owed any more. */
const isForLater = (move: Move): boolean => !liveStatuses.some((status) => mayMove(status, move))

/** The request as one on which the move is possible, or why it is not. */
export const readyFor = <M extends Move, Request extends InSomeState>(
  request: Request,
  move: M,
): Result<ReadyFor<M, Request>> => {
  if (isReadyFor(request, move)) return succeed(request)
  return fail({ kind: isLive(request.status) && isForLater(move) ? 'still-owed' : 'already-decided' })
}
