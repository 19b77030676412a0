// The register of requests to film operations: only added to.
import type { AccountId } from '../domain/account/account.ts'
import { dayOf, type Instant } from '../domain/calendar/instant.ts'
import {
  type Filming,
  type FilmingDraft,
  filmingDraftSchema,
  filmingIdSchema,
} from '../domain/operating-room/filming.ts'
import { purgeableOn } from '../domain/operating-room/keeping.ts'
import type { ReadableBook, WritableBook } from './book.ts'

interface NewFilming {
  readonly id: string
  readonly number: string
  readonly draft: FilmingDraft
  readonly enteredAt: Instant
  readonly enteredBy: AccountId
}

export const insertFilming = (book: WritableBook, { id, number, draft, enteredAt, enteredBy }: NewFilming): void => {
  book.run(
    `insert into operating_room_filming (id, sequence, number, camera_id, draft, entered_at, entered_by)
     values (?, (select count(*) + 1 from operating_room_filming), ?, ?, ?, ?, ?)`,
    id,
    number,
    draft.cameraId,
    JSON.stringify(draft),
    enteredAt,
    enteredBy,
  )
}

interface FilmingRow {
  readonly id: string
  readonly sequence: number
  readonly number: string
  readonly camera: string
  readonly draft: string
  readonly entered_at: Instant
  readonly entered_by: string
}

const filmingOf = (row: FilmingRow): Filming => {
  const { cameraId: _cameraId, ...draft } = filmingDraftSchema.parse(JSON.parse(row.draft))
  return {
    ...draft,
    id: filmingIdSchema.parse(row.id),
    sequence: row.sequence,
    number: row.number,
    camera: row.camera,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    purgeableOn: purgeableOn(dayOf(row.entered_at)),
  }
}

/** Newest first, below the sequence `before` (null: from the newest). */
export const pageOfFilmings = (book: ReadableBook, before: number | null, filmingsMax: number): readonly Filming[] =>
  book
    .all<FilmingRow>(
      `select filming.id, filming.sequence, filming.number, camera.place || ' ' || camera.number as camera, filming.draft,
         filming.entered_at, who.name as entered_by
       from operating_room_filming filming join camera on camera.id = filming.camera_id
       join account who on who.id = filming.entered_by
       where filming.sequence < ? order by filming.sequence desc limit ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      filmingsMax,
    )
    .map(filmingOf)

export const countFilmings = (book: ReadableBook): number =>
  book.get<{ count: number }>('select count(*) as count from operating_room_filming')?.count ?? 0
