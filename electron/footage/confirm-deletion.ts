// The one way in which automatic deletion enters the book (rule 31), whether it is confirmed by itself or seen on a round.
import { autoDeletionRow } from '../../domain/ledger/compose-row.ts'
import type { CameraId } from '../../domain/camera/camera.ts'
import type { OfficialRow } from '../../domain/ledger/official-row.ts'
import type { DeletionSeen } from '../../domain/recorder/deletion-seen.ts'
import { listCameras } from '../../db/camera.ts'
import { insertDestruction } from '../../db/destruction.ts'
import { nextLedgerNumber } from '../../db/ledger/ledger-row.ts'
import type { WriteContext } from '../door/handler.ts'

interface ConfirmedDeletion {
  readonly ledgerNumber: number
  readonly officialRow: OfficialRow
  readonly cameraIds: readonly CameraId[]
}

/** Keeps the deletion and gives the row that its event must carry. The cameras are known to exist. */
export const confirmDeletion = (
  { book }: Pick<WriteContext, 'book'>,
  { cameraIds, recordedThrough, checkedAt }: DeletionSeen,
  handlerName: string,
): ConfirmedDeletion => {
  const all = listCameras(book)
  const chosen = new Set(cameraIds)
  const ledgerNumber = nextLedgerNumber(book)
  insertDestruction(book, { ledgerNumber, cameraIds: [...chosen], recordedThrough, checkedAt })
  const cameras = all.filter(({ id }) => chosen.has(id))
  const officialRow = autoDeletionRow({ cameras, allCameraCount: all.length, recordedThrough, checkedAt, handlerName })
  return { ledgerNumber, officialRow, cameraIds: [...chosen] }
}
