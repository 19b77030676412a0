// The register of requests to film operations: lines are added, and a wrong one is said anew in a line of its own (rules 17, 36).
import { dayOf } from '../../domain/calendar/instant.ts'
import { yearOf } from '../../domain/calendar/plain-day.ts'
import { invalid } from '../../domain/contract/failure.ts'
import {
  type Filming,
  type FilmingDraft,
  filmingDraftSchema,
  filmingIdSchema,
  filmingIssues,
} from '../../domain/operating-room/filming.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { drawNumber } from '../../db/number-series.ts'
import { countFilmings, insertFilming, pageOfFilmings, readFilming } from '../../db/operating-room-filming.ts'
import type { ByOf, DiscloseHandler, WriteContext, WriteHandler } from '../door/handler.ts'

const linesPerPage = 100

export const filmings: DiscloseHandler<'operatingRoom.filmings'> = ({ before }, _by, { book }) => {
  const page = pageOfFilmings(book, before, linesPerPage)
  const nextBefore = page.length === linesPerPage ? (page.at(-1)?.sequence ?? null) : null
  return succeed({
    value: { filmings: [...page], nextBefore, totalCount: countFilmings(book) },
    event: { subject: null, body: { before, shownCount: page.length } },
  })
}

const enter = (
  {
    draft,
    corrects,
    because,
  }: { readonly draft: FilmingDraft; readonly corrects: Filming | null; readonly because: string },
  by: ByOf<'operatingRoom.recordFilming'>,
  { book, now, newId }: WriteContext,
) => {
  const year = yearOf(dayOf(now))
  const number = `F-${year}-${String(drawNumber(book, `filming/${year}`)).padStart(3, '0')}`
  const filmingId = filmingIdSchema.parse(newId())
  insertFilming(book, {
    id: filmingId,
    number,
    draft,
    enteredAt: now,
    enteredBy: by.accountId,
    corrects: corrects?.id ?? null,
    because,
  })
  return { filmingId, number }
}

const issuesOf = (book: ReadableBook, draft: FilmingDraft, now: WriteContext['now']) =>
  filmingIssues(
    draft,
    listCameras(book).find(({ id }) => id === draft.cameraId),
    now,
  )

export const recordFilming: WriteHandler<'operatingRoom.recordFilming'> = (draft, by, context) => {
  const issues = issuesOf(context.book, draft, context.now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const entered = enter({ draft, corrects: null, because: '' }, by, context)
  return succeed({ value: entered, event: { subject: entered.filmingId, body: { number: entered.number, draft } } })
}

/** One line is put right by one line: a second thought corrects the correction, so that the chain can be followed. */
const standing = (filming: Filming | undefined): Result<Filming> => {
  if (filming === undefined) return fail({ kind: 'not-found', what: 'row' })
  return filming.correctedBy === null
    ? succeed(filming)
    : fail(invalid('filmingId', 'filming-corrected', filming.correctedBy))
}

const said = (draft: FilmingDraft): string => JSON.stringify(filmingDraftSchema.parse(draft))

export const correctFilming: WriteHandler<'operatingRoom.correctFilming'> = (
  { filmingId, draft, because },
  by,
  context,
) => {
  const { book, now } = context
  const found = standing(readFilming(book, filmingId))
  if (!found.ok) return found
  const before = filmingDraftSchema.parse(
    Object.fromEntries(Object.keys(filmingDraftSchema.shape).map((key) => [key, Reflect.get(found.value, key)])),
  )
  const issues = issuesOf(book, draft, now)
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  if (said(before) === said(draft)) return fail(invalid('draft', 'nothing-changed'))
  const entered = enter({ draft, corrects: found.value, because }, by, context)
  return succeed({
    value: entered,
    event: {
      // Of the line that it restates: erasing that one's people erases what is said anew of them.
      subject: filmingId,
      body: { number: entered.number, corrects: found.value.number, because, from: before, to: draft },
    },
  })
}
