// What must be true of every letter: what it appoints, how it went out, and which void one it replaces.
import type { NoticeKept, RequestKept } from './chronicle.ts'
import { asksExistenceOnly, asksRemovalOnly } from './slow-request.ts'
import { dayOfMinute, dayText, minuteOf } from './slow-time.ts'
import type { WholeInvariant } from './whole-invariants.ts'

interface Sent {
  readonly request: RequestKept
  readonly notice: NoticeKept
}

const noticeCalled = (requests: readonly RequestKept[], number: string): Sent | undefined =>
  requests
    .flatMap((request) => request.notices.map((notice) => ({ request, notice })))
    .find(({ notice }) => notice.number === number)

/** Rule 1: what is granted is seen in time or at their wish; nothing is appointed of what nobody sees. */
export const appointmentsKeepTheTenDays: WholeInvariant = ({ tables }, { requests }) =>
  tables.letters.flatMap(({ number, appointedAt, isWish }) => {
    const sent = noticeCalled(requests, number)
    if (sent === undefined) return [`${number} was issued by nobody`]
    const { request, notice } = sent
    if (appointedAt !== notice.appointedAt) return [`${number} appoints ${appointedAt}, not ${notice.appointedAt}`]
    if (appointedAt === null) return []
    const day = dayText(dayOfMinute(minuteOf(appointedAt)))
    const isInTime = notice.seenThrough === null || day <= notice.seenThrough || isWish === 1
    return [
      ...(asksExistenceOnly(request) || asksRemovalOnly(request) ? [`${number} appoints what nobody sees`] : []),
      ...(isInTime ? [] : [`${number} appoints ${day}, after ${notice.seenThrough}`]),
    ]
  })

/** Whoever asked only whether there is footage was shown none by a notice, and has a letter of its own. */
export const existenceIsOnlyTold: WholeInvariant = ({ tables }, { requests }) =>
  requests.filter(asksExistenceOnly).flatMap(({ number, notices }) => {
    const letters = tables.letters.filter((letter) => notices.some((notice) => notice.number === letter.number))
    return letters.flatMap(({ number: letter, results }) =>
      /"kind":"part"|others-masked/.test(results) ? [`${number}: ${letter} shows what was only asked after`] : [],
    )
  })

/** Every attempt, every record that put one right and every return is there, and a void letter names what replaced it. */
export const lettersAreKept: WholeInvariant = ({ tables }, { requests }) =>
  requests.flatMap(({ notices }) =>
    notices.flatMap((notice, index) => {
      const letter = tables.letters.find(({ number }) => number === notice.number)
      if (letter === undefined) return [`${notice.number} is not in the book`]
      const returned = notice.deliveries.filter(({ returnedOn }) => returnedOn !== null).length
      const { voided } = notice
      const next = voided === null ? undefined : notices.slice(index + 1).find(({ issued }) => issued >= voided)
      const owed = [notice.recordCount, returned, voided === null ? 0 : 1, next?.number ?? null].join()
      const has = [letter.recordCount, letter.returnCount, letter.isVoid, letter.replacedBy].join()
      return has === owed ? [] : [`${notice.number}: ${has}, not ${owed}`]
    }),
  )
