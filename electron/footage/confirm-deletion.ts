// The one way in which automatic deletion enters the book (rule 31), whether it is confirmed by itself or seen on a round.
import { dayOf } from '../../domain/calendar/instant.ts'
import type { Camera, CameraId } from '../../domain/camera/camera.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { excludedNumbers } from '../../domain/destruction/spans.ts'
import { autoDeletionRow } from '../../domain/ledger/auto-deletion-row.ts'
import type { OfficialRow } from '../../domain/ledger/official-row.ts'
import type { DeletionSeen } from '../../domain/recorder/deletion-seen.ts'
import { lastDayEndedForAll } from '../../domain/recorder/policy-line.ts'
import { fail, type Result, succeed } from '../../domain/result.ts'
import { footageConfirmed } from '../../db/auto-deletion.ts'
import { listCameras } from '../../db/camera.ts'
import { destructionOfMonth, insertDestruction } from '../../db/destruction.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import type { WriteContext } from '../door/handler.ts'
import { leftByDeletion } from './left-by-deletion.ts'

interface ConfirmedDeletion {
  readonly ledgerNumber: number
  readonly officialRow: OfficialRow
  readonly cameraIds: readonly CameraId[]
  /** Holds and requests whose footage the row leaves alone. */
  readonly excluded: readonly string[]
}

// Footage that went before its day was lost, and is told by a recorder check: a 파기 row says that a retention ended (rules 25, 29).
const dayIssue = (cameras: readonly Camera[], { recordedThrough, checkedAt }: DeletionSeen) => {
  const lastDay = lastDayEndedForAll(cameras, dayOf(checkedAt))
  return lastDay === null || recordedThrough <= lastDay
    ? null
    : invalid('recordedThrough', 'retention-not-ended', lastDay)
}

/** Keeps the deletion and gives the row that its event must carry. The cameras are known to exist. */
export const confirmDeletion = (
  { book, now }: Pick<WriteContext, 'book' | 'now'>,
  seen: DeletionSeen,
  deletion: 'write' | 'write-again',
  handlerName: string,
): Result<ConfirmedDeletion> => {
  const { recordedThrough, checkedAt } = seen
  // The same month's deletion is one row; a second one is written only by somebody who was asked.
  const ofMonth = destructionOfMonth(book, seen.cameraIds, checkedAt)
  if (ofMonth !== null && deletion !== 'write-again')
    return fail(invalid('deletion', 'deletion-row-this-month', String(ofMonth)))
  const all = listCameras(book)
  const chosen = new Set(seen.cameraIds)
  const named = all.filter(({ id }) => chosen.has(id))
  const issue = dayIssue(named, seen)
  if (issue !== null) return fail(issue)
  const ledgerNumber = nextLedgerNumber(book)
  insertDestruction(book, { ledgerNumber, cameraIds: [...chosen], recordedThrough, checkedAt })
  const confirmed = footageConfirmed(book, ledgerNumber)
  const spansOf = Map.groupBy(confirmed.spans, ({ cameraId }) => cameraId)
  const cameras = named.filter(
    ({ id, installedOn }) => spansOf.has(id) && (installedOn === null || installedOn <= recordedThrough),
  )
  if (cameras.length === 0) {
    return fail(invalid('cameraIds', 'footage-never-recorded', named.map(({ number }) => number).join(', ')))
  }
  const footage = cameras.flatMap(({ id, number, place }) =>
    (spansOf.get(id) ?? []).map(({ recordedFrom, recordedTo }) => ({
      cameraId: id,
      cameraNumber: number,
      cameraPlace: place,
      from: recordedFrom,
      to: recordedTo,
    })),
  )
  const excluded = excludedNumbers(leftByDeletion(book, footage, now))
  const officialRow = autoDeletionRow({
    cameras: cameras.map(({ number, place }) => ({ cameraNumber: number, cameraPlace: place })),
    allCameraCount: all.length,
    recordedThrough,
    checkedAt,
    excluded,
    otherRecorders: confirmed.otherRecorders,
    handlerName,
  })
  return succeed({ ledgerNumber, officialRow, cameraIds: cameras.map(({ id }) => id), excluded })
}
