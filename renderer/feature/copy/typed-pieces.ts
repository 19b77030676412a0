// Which pieces of what may be handed over are on the copy: all of each, or the clips that were typed.
import type { CopyPiece } from '../../../domain/copy/copy.ts'
import { copyableSpans } from '../../../domain/copy/copy-rules.ts'
import { leftOf } from '../../../domain/decision/kept-back.ts'
import { readSpans, writtenSpans } from '../../../domain/decision/read-spans.ts'
import { joinedSpans } from '../../../domain/footage/joined-spans.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import type { TypedCopy } from './typed-copy.ts'

export interface NamedPiece extends CopyPiece {
  readonly key: string
  readonly cameraNumber: string
  readonly cameraPlace: string
}

const isThere = ({ availability }: RequestDetail['ranges'][number]): boolean =>
  availability.kind === 'available' || availability.kind === 'held'

/** What of a request may be handed over, or was before its footage went. Main decides again. */
export const piecesOf = (
  { ranges, applicant }: RequestDetail,
  { handed }: Pick<TypedCopy, 'handed'>,
): readonly NamedPiece[] =>
  ranges
    .filter((range) => (handed === 'before' || isThere(range)) && !range.isOperatingRoom)
    .flatMap((range) =>
      copyableSpans(
        {
          ...range,
          result: range.answer?.kind === 'decided' || range.answer?.kind === 'shown' ? range.answer.result : null,
          watched: range.watched ?? [],
        },
        applicant.door,
      ).map(({ from, to }) => ({
        key: `${range.id} ${from}`,
        rangeId: range.id,
        from,
        to,
        cameraNumber: range.cameraNumber,
        cameraPlace: range.cameraPlace,
      })),
    )

type TypedPieces = Pick<TypedCopy, 'handed' | 'leftOut' | 'extent' | 'clips'>

export const keptPieces = (typed: TypedPieces, request: RequestDetail): readonly NamedPiece[] =>
  piecesOf(request, typed).filter(({ key }) => !typed.leftOut.includes(key))

/** The line about a piece: all of it until somebody types less. */
export const clipLine = ({ clips }: Pick<TypedCopy, 'clips'>, piece: NamedPiece): string =>
  clips[piece.key] ?? writtenSpans([piece], piece)

const clipsOf = (typed: TypedPieces, piece: NamedPiece): readonly CopyPiece[] | null => {
  if (typed.extent === 'whole' || typed.clips[piece.key] === undefined) return [piece]
  return readSpans(clipLine(typed, piece), piece)?.map((span) => ({ ...span, rangeId: piece.rangeId })) ?? null
}

/** null where a line cannot be read. */
export const chosenPieces = (typed: TypedPieces, request: RequestDetail): readonly CopyPiece[] | null => {
  const read = keptPieces(typed, request).map((piece) => clipsOf(typed, piece))
  return read.includes(null)
    ? null
    : read.flatMap((clips) => clips ?? []).map(({ rangeId, from, to }) => ({ rangeId, from, to }))
}

/** Whether a piece goes only in part, so that the rest of it stays owed. */
export const isClipped = (typed: TypedPieces, request: RequestDetail): boolean =>
  keptPieces(typed, request).some((piece) => {
    const clips = clipsOf(typed, piece)
    return clips !== null && leftOf([piece], joinedSpans(piece, clips)).length > 0
  })
