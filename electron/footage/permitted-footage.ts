// The one question that every operation asks before it shows, promises, hands out or keeps footage. The answer carries the entry:
// that somebody tried stays in the book (rules 25 to 29).
import { type Instant, clockTimeOf, dayOf } from '../../domain/calendar/instant.ts'
import type { CameraId } from '../../domain/camera/camera.ts'
import type { FieldIssue } from '../../domain/contract/failure.ts'
import type { FootageRange } from '../../domain/footage/footage-clock.ts'
import { type Forbidden, forbiddenFootage } from '../../domain/footage/forbidden-footage.ts'
import type { RequestId } from '../../domain/request/request.ts'
import type { ReadableBook } from '../../db/book.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { refuse, type RefusedAttempt } from '../door/handler.ts'

export interface AskedFootage extends FootageRange {
  /** The input that named it: where the issue stands. */
  readonly field: string
  readonly cameraId: CameraId
  readonly cameraNumber: string
}

export interface ForbiddenFootage extends Forbidden {
  readonly asked: AskedFootage
}

/** `asOf`: the moment at which it was or will be shown; a viewing entered late is judged as of when it happened. */
export const forbiddenOf = (
  book: ReadableBook,
  asked: readonly AskedFootage[],
  asOf: Instant,
): readonly ForbiddenFootage[] =>
  asked.flatMap((one) => {
    const forbidden = one.from < one.to ? forbiddenFootage(footageFactsOf(book, one.cameraId, one), one, asOf) : null
    return forbidden === null ? [] : [{ asked: one, ...forbidden }]
  })

const spanOf = ({ from, to }: FootageRange): string => {
  const end = dayOf(from) === dayOf(to) ? clockTimeOf(to) : `${dayOf(to).slice(5)} ${clockTimeOf(to)}`
  return `${dayOf(from).slice(5)} ${clockTimeOf(from)}–${end}`
}

const detailOf = ({ asked, pieces, reason }: ForbiddenFootage): string =>
  reason === 'footage-gone-in-part' ? `${asked.cameraNumber} ${pieces.map(spanOf).join(', ')}` : asked.cameraNumber

const issueOf = (forbidden: ForbiddenFootage): FieldIssue => ({
  field: forbidden.asked.field,
  reason: forbidden.reason,
  detail: detailOf(forbidden),
})

/** `others`: what else was wrong with the input, so that nothing is told in two rounds. */
export const refuseFootage = (
  forbidden: readonly ForbiddenFootage[],
  others: readonly FieldIssue[],
  subject: RequestId | null,
): RefusedAttempt => {
  const issues = forbidden.map(issueOf)
  const isSaid = ({ field, reason }: FieldIssue) =>
    issues.some((issue) => issue.field === field && issue.reason === reason)
  return refuse(
    { kind: 'invalid', issues: [...issues, ...others.filter((issue) => !isSaid(issue))] },
    {
      subject,
      body: {
        footage: forbidden.flatMap(({ asked, pieces }) =>
          pieces.map(({ from, to, state }) => ({
            cameraId: asked.cameraId,
            cameraNumber: asked.cameraNumber,
            from,
            to,
            state: state.kind,
          })),
        ),
      },
    },
  )
}
