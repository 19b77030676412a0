// The register of requests to film operations: only added to.
import type { AccountId } from '../domain/account/account.ts'
import { dayOf, type Instant } from '../domain/calendar/instant.ts'
import {
  type Filming,
  type FilmingDraft,
  type FilmingId,
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
  /** The line that it puts right; null where it puts none right. */
  readonly corrects: FilmingId | null
  readonly because: string
}

export const insertFilming = (book: WritableBook, filming: NewFilming): void => {
  book.run(
    `insert into operating_room_filming (id, sequence, number, camera_id, draft, entered_at, entered_by, corrects, because)
     values (?, (select count(*) + 1 from operating_room_filming), ?, ?, ?, ?, ?, ?, ?)`,
    filming.id,
    filming.number,
    filming.draft.cameraId,
    JSON.stringify(filming.draft),
    filming.enteredAt,
    filming.enteredBy,
    filming.corrects,
    filming.because,
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
  readonly corrects_number: string | null
  readonly because: string
  readonly corrected_by: string | null
}

const selectFilming = `select filming.id, filming.sequence, filming.number, camera.place || ' ' || camera.number as camera,
    filming.draft, filming.entered_at, who.name as entered_by, filming.because, before.number as corrects_number,
    later.number as corrected_by
  from operating_room_filming filming join camera on camera.id = filming.camera_id
    join account who on who.id = filming.entered_by
    left join operating_room_filming before on before.id = filming.corrects
    left join operating_room_filming later on later.corrects = filming.id`

const filmingOf = (row: FilmingRow): Filming => {
  return {
    ...filmingDraftSchema.parse(JSON.parse(row.draft)),
    id: filmingIdSchema.parse(row.id),
    sequence: row.sequence,
    number: row.number,
    camera: row.camera,
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    corrects: row.corrects_number === null ? null : { number: row.corrects_number, because: row.because },
    correctedBy: row.corrected_by,
    purgeableOn: purgeableOn(dayOf(row.entered_at)),
  }
}

/** Newest first, below the sequence `before` (null: from the newest). */
export const pageOfFilmings = (book: ReadableBook, before: number | null, filmingsMax: number): readonly Filming[] =>
  book
    .all<FilmingRow>(
      `${selectFilming} where filming.sequence < ? order by filming.sequence desc limit ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      filmingsMax,
    )
    .map(filmingOf)

export const readFilming = (book: ReadableBook, id: FilmingId): Filming | undefined => {
  const row = book.get<FilmingRow>(`${selectFilming} where filming.id = ?`, id)
  return row === undefined ? undefined : filmingOf(row)
}

export const countFilmings = (book: ReadableBook): number =>
  book.get<{ count: number }>('select count(*) as count from operating_room_filming')?.count ?? 0
