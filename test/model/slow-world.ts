// The chronicle of one camera, as the slow reference of footage takes it.
import type { SlowWorld } from '../domain/reference/slow-footage.ts'
import type { Chronicle } from './chronicle.ts'
import { roomWait } from './slow-room.ts'
import { waitsFor } from './slow-waits.ts'

const deletionsOf = ({ deletions }: Chronicle, cameraId: string): SlowWorld['rows'] =>
  deletions
    .filter(({ cameraIds }) => cameraIds.includes(cameraId))
    .map(({ ledgerNumber, to, checked }) => ({ number: ledgerNumber, executed: false, from: null, to, checked }))

const destructionsOf = ({ orders }: Chronicle, cameraId: string): SlowWorld['rows'] =>
  orders.flatMap(({ destroyed }) => {
    if (destroyed === null) return []
    const { ledgerNumber: number, at: checked, spans } = destroyed
    return spans
      .filter((span) => span.cameraId === cameraId)
      .map(({ from, to }) => ({ number, executed: true, from, to, checked }))
  })

const shortestMonthDays = 28

/** Answered before any footage can end, an asking kept nothing on. */
const asksOf = (chronicle: Chronicle, cameraId: string): SlowWorld['asks'] => [
  ...chronicle.rooms
    .filter((room) => room.cameraId === cameraId)
    .map((room) => ({ from: room.from, to: room.to, ...roomWait(room) })),
  ...chronicle.requests.flatMap((request) =>
    request.ranges
      .filter((range) => range.cameraId === cameraId)
      .flatMap((range) =>
        waitsFor(chronicle, request, range)
          .filter(({ until }) => until === null || until - range.from >= shortestMonthDays * 1440)
          .map(({ asked, until }) => ({ from: range.from, to: range.to, asked, until })),
      ),
  ),
]

/** Footage of one camera as the slow reference takes it. Nothing is ever installed or given another rule in this clinic. */
export const worldOf = (chronicle: Chronicle, cameraId: string): SlowWorld => {
  const camera = chronicle.cameras.find(({ id }) => id === cameraId)
  return {
    // Operating rooms keep by the law's own number (rule 32).
    rules: [
      cameraId === chronicle.roomCameraId
        ? { fromDay: 0, count: 30, unit: 'day' }
        : { fromDay: 0, count: 1, unit: 'month' },
    ],
    installedDay: null,
    retiredDay: camera?.retiredDay ?? null,
    holds: chronicle.holds.flatMap(({ spans, placed, lifted, number }) =>
      spans.flatMap((span) => (span.cameraId === cameraId ? [{ ...span, placed, lifted, number }] : [])),
    ),
    asks: asksOf(chronicle, cameraId),
    copies: chronicle.copies.flatMap(({ pieces, provided, closed, number }) =>
      pieces.flatMap((piece) => (piece.cameraId === cameraId ? [{ ...piece, provided, closed, number }] : [])),
    ),
    moved: null,
    checks: chronicle.checks
      .filter(({ recorder }) => recorder === camera?.recorder)
      .map((check) => ({ ...check, onNew: false })),
    rows: [...deletionsOf(chronicle, cameraId), ...destructionsOf(chronicle, cameraId)].toSorted(
      (one, other) => one.number - other.number,
    ),
  }
}
