// Fills an encrypted book through the functions the product writes with: per 100 entries 70 official rows with their
// viewings, 20 requests and 10 disclosures.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { seedHolidayTables } from '../../domain/calendar/holiday-seed.ts'
import { instantOfDate } from '../../domain/calendar/instant.ts'
import type { Camera } from '../../domain/camera/camera.ts'
import type { ViewingRecord } from '../../domain/viewing/operations.ts'
import { requestIdSchema } from '../../domain/request/request.ts'
import { insertAccount } from '../../db/account.ts'
import { type Book, bookOf, type WritableBook } from '../../db/book.ts'
import { insertCamera } from '../../db/camera.ts'
import { recorderCalled } from '../../db/recorder.ts'
import { insertClinic } from '../../db/clinic.ts'
import { insertHolidayTables } from '../../db/holiday.ts'
import { appendEntry } from '../../db/ledger/append-entry.ts'
import { makeDatabase } from '../../db/open.ts'
import { setRequestStatus } from '../../db/request.ts'
import { insertViewing } from '../../db/viewing.ts'
import { storeRequest } from '../../electron/request/store-request.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { cameraOf, cameras, clinic, idOf, intake, momentOf, officerId, officialRow } from './clinic-life.ts'

const entriesPerTransaction = 5000

export interface SeededBook {
  readonly path: string
  readonly dataKey: Uint8Array
  readonly book: Book
  readonly entryCount: number
}

const stampOf = (at: ReturnType<typeof momentOf>, kind: string) => ({
  at,
  actor: officerId,
  terminal: '관제실 PC',
  kind,
})

/** One viewing with its ledger row and entry, as `viewing.record` leaves them. */
export const recordViewing = (book: WritableBook, chance: Chance, at: ReturnType<typeof momentOf>): void => {
  const row = officialRow(chance, at)
  const cameraId = cameraOf(chance).id
  const { number } = appendEntry(
    book,
    { subject: null, body: {}, officialRow: row, cameraIds: [cameraId] },
    stampOf(at, 'viewing.record'),
  )
  const record = {
    cameraIds: [cameraId],
    footageFrom: at,
    footageTo: instantOfDate(new Date(new Date(at).getTime() + 1_800_000)),
    purpose: row.purpose,
    startedAt: at,
    endedAt: instantOfDate(new Date(new Date(at).getTime() + 600_000)),
    withStaff: '',
    outsiders: '',
    requestId: null,
    place: '관제실',
    masking: { kind: 'none-needed' },
    result: { kind: 'found', words: '' },
  } satisfies ViewingRecord
  insertViewing(book, {
    ledgerNumber: number ?? 0,
    record,
    cameras: row.fileAndForm,
    viewerId: officerId,
    enteredAt: at,
  })
}

/** The last hundredth of the book's life, five weeks of ten years: what came in before is answered. */
const isStillOpen = (index: number, count: number): boolean => index >= count * 0.99

const receiveRequest = (book: WritableBook, chance: Chance, index: number, count: number): void => {
  const at = momentOf(index, count)
  const id = requestIdSchema.parse(idOf(2, index))
  const number = storeRequest({ book, now: at, newId: randomUUID }, id, intake(chance, at), officerId)
  appendEntry(book, { subject: id, body: { number } }, stampOf(at, 'request.receive'))
  if (!isStillOpen(index, count)) setRequestStatus(book, id, chance.of(['viewed', 'refused']))
}

const liveOneEntry = (book: WritableBook, chance: Chance, index: number, count: number): void => {
  const at = momentOf(index, count)
  const part = index % 10
  if (part < 7) recordViewing(book, chance, at)
  else if (part < 9) receiveRequest(book, chance, index, count)
  else appendEntry(book, { subject: null, body: { shownCount: 100 } }, stampOf(at, 'ledger.list'))
}

const firstDay = momentOf(0, 1)

const inOneGo = (book: Book, work: (writing: WritableBook) => void): void => book.write(work, () => true)

/** Who signs what is seeded, and the cameras with their recorders. */
export const fillClinic = (book: Book, some: readonly Camera[]): void =>
  inOneGo(book, (writing) => {
    const account = { id: officerId, name: '박표본', title: '팀장', role: 'officer', slotId: 's' } as const
    insertAccount(writing, { ...account, createdAt: firstDay })
    for (const camera of some) {
      const recorderId = recorderCalled(writing, camera.recorder, { now: firstDay, newId: () => camera.id })
      insertCamera(writing, camera, recorderId, firstDay)
    }
  })

/** Lives `count` moments in order, some thousand in each transaction. */
const fillWith = (book: Book, count: number, live: typeof liveOneEntry): void => {
  fillClinic(book, cameras)
  const chance = chanceFrom(20_261_122)
  for (let from = 0; from < count; from += entriesPerTransaction)
    inOneGo(book, (writing) => {
      const until = Math.min(count, from + entriesPerTransaction)
      for (let index = from; index < until; index += 1) live(writing, chance, index, count)
    })
}

/** Ten years of a clinic in a book that already knows its clinic and its holidays. */
export const fillBook = (book: Book, entryCount: number): void => fillWith(book, entryCount, liveOneEntry)

/** Requests and nothing else. */
export const fillRequests = (book: Book, requestCount: number): void => fillWith(book, requestCount, receiveRequest)

export const seedBook = (folder: string, entryCount: number, fill = fillBook): SeededBook => {
  const path = join(folder, `${fill.name}-${entryCount}.db`)
  const dataKey = Buffer.alloc(32, 11)
  const book = bookOf(makeDatabase(path, dataKey))
  book.write(
    (writing) => {
      insertClinic(writing, clinic)
      insertHolidayTables(writing, seedHolidayTables())
    },
    () => true,
  )
  fill(book, entryCount)
  return { path, dataKey, book, entryCount }
}
