import { dayOf } from '../../domain/calendar/instant.ts'
import { laterDay, type PlainDay } from '../../domain/calendar/plain-day.ts'
import { type DeletingCamera, deletionDuties } from '../../domain/footage/deletion-duties.ts'
import { policyLastDay } from '../../domain/footage/footage-state.ts'
import type { RecorderId } from '../../domain/recorder/recorder.ts'
import { isToDestroy } from '../../domain/recorder/recorder-state.ts'
import type { Duty } from '../../domain/task/duty.ts'
import type { ReadableBook } from '../../db/book.ts'
import { type LastConfirmation, lastConfirmations } from '../../db/destruction.ts'
import { loadRecorders } from '../recorder/load-recorders.ts'

/** Of a camera taken down nothing is left to delete once the deletion of its last footage was confirmed. */
const isDone = ({ retiredOn, retentionRules, confirmedAt }: LastConfirmation): boolean =>
  retiredOn !== null && confirmedAt !== null && policyLastDay(retentionRules, retiredOn) < dayOf(confirmedAt)

/** Recorders that were seen to keep what is past its day, or are out of use: that they delete by themselves is not to be confirmed. */
const recordersNotDeleting = (book: ReadableBook, today: PlainDay): ReadonlySet<RecorderId> =>
  new Set(
    loadRecorders(book, today).flatMap(({ id, findings, retiredOn }) =>
      retiredOn !== null || findings.some(isToDestroy) ? [id] : [],
    ),
  )

const deletingCameras = (book: ReadableBook, notDeleting: ReadonlySet<RecorderId>): readonly DeletingCamera[] =>
  lastConfirmations(book)
    .filter((camera) => !isDone(camera) && !notDeleting.has(camera.recorderId))
    .map(({ recorder, building, confirmedAt, checkedAt, registeredAt, installedOn, retentionRules }) => {
      const registeredOn = dayOf(registeredAt)
      // Nothing can have been deleted by itself before the first footage passed its day.
      const deletesFrom =
        installedOn === null ? registeredOn : laterDay(registeredOn, policyLastDay(retentionRules, installedOn))
      return {
        recorder,
        building,
        confirmedOn: confirmedAt === null ? deletesFrom : dayOf(confirmedAt),
        roundOn: checkedAt === null ? registeredOn : dayOf(checkedAt),
      }
    })

/** What a recorder keeps too long stands in today by its check, and one thing has one line there. */
export const deletionTasks = (book: ReadableBook, today: PlainDay): readonly Duty[] =>
  deletionDuties(deletingCameras(book, recordersNotDeleting(book, today)), today)
