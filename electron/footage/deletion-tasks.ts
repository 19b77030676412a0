import { dayOf } from '../../domain/calendar/instant.ts'
import type { PlainDay } from '../../domain/calendar/plain-day.ts'
import { type DeletingCamera, deletionDuties } from '../../domain/footage/deletion-duties.ts'
import { lastDayKept } from '../../domain/footage/footage-clock.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { type LastConfirmation, lastConfirmations } from '../../db/destruction.ts'
import { loadRecorders } from '../recorder/load-recorders.ts'

const laterDay = (one: PlainDay, other: PlainDay): PlainDay => (one > other ? one : other)

/** Of a camera taken down nothing is left to delete once the deletion of its last footage was confirmed. */
const isDone = ({ retiredOn, retention, confirmedAt }: LastConfirmation): boolean =>
  retiredOn !== null && confirmedAt !== null && lastDayKept(retiredOn, retention) < dayOf(confirmedAt)

/** Recorders that were seen to keep what is past its day: that they delete by themselves is not to be confirmed now. */
const recordersKeepingTooMuch = (book: ReadableBook, today: PlainDay): ReadonlySet<string> =>
  new Set(
    loadRecorders(book, today).flatMap(({ name, findings }) =>
      findings.some(({ kind }) => kind === 'too-old') ? [name] : [],
    ),
  )

const deletingCameras = (book: ReadableBook, keepingTooMuch: ReadonlySet<string>): readonly DeletingCamera[] =>
  lastConfirmations(book)
    .filter((camera) => !isDone(camera) && !keepingTooMuch.has(camera.recorder))
    .map(({ recorder, building, confirmedAt, checkedAt, registeredAt, installedOn, retention }) => {
      const registeredOn = dayOf(registeredAt)
      // Nothing can have been deleted by itself before the first footage passed its day.
      const deletesFrom =
        installedOn === null ? registeredOn : laterDay(registeredOn, lastDayKept(installedOn, retention))
      return {
        recorder,
        building,
        confirmedOn: confirmedAt === null ? deletesFrom : dayOf(confirmedAt),
        roundOn: checkedAt === null ? registeredOn : dayOf(checkedAt),
      }
    })

/** What a recorder keeps too long stands in today by its check, and one thing has one line there. */
export const deletionTasks = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  deletionDuties(deletingCameras(book, recordersKeepingTooMuch(book, today)), today)
