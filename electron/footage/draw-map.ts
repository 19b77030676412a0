import { dayOf, endOfDay, type Instant, startOfDay } from '../../domain/calendar/instant.ts'
import { daysAfter } from '../../domain/calendar/plain-day.ts'
import type { FootageMap, MapMark } from '../../domain/footage/footage-map.ts'
import { onlyRule } from '../../domain/footage/footage-facts.ts'
import { limitDayOf } from '../../domain/footage/limit-day.ts'
import { laneOf } from '../../domain/footage/recorder-lane.ts'
import { succeed } from '../../domain/result.ts'
import type { ReadableBook } from '../../db/book.ts'
import { listCameras } from '../../db/camera.ts'
import { readClinic } from '../../db/clinic.ts'
import { footageFactsOf } from '../../db/footage.ts'
import { liveStretches, standingHolds } from '../../db/footage-mark.ts'
import type { ReadHandler } from '../door/handler.ts'

/** The last `dayCount` days and today, of every camera. */
export const footageMapOf = (book: ReadableBook, dayCount: number, now: Instant): FootageMap => {
  const today = dayOf(now)
  const from = daysAfter(today, -dayCount)
  const marks: readonly (MapMark & { readonly cameraId: string })[] = [
    ...standingHolds(book).map((hold) => ({ kind: 'hold' as const, ...hold })),
    ...liveStretches(book).map((stretch) => ({ kind: 'request' as const, ...stretch })),
  ]
  const marksByCamera = Map.groupBy(marks, ({ cameraId }) => cameraId)
  const rows = listCameras(book).map(({ id, number, place, building, recorder }) => {
    const facts = footageFactsOf(book, id, { from: startOfDay(from), to: endOfDay(today) })
    return {
      cameraId: id,
      number,
      place,
      building,
      recorder,
      limitOn: limitDayOf(facts.rules, today),
      runs: [...laneOf(facts, from, now)],
      marks: (marksByCamera.get(id) ?? []).map(({ cameraId: _camera, ...mark }) => mark),
    }
  })
  const { retention } = readClinic(book)
  const limitOn = limitDayOf(onlyRule(retention), today)
  return { from, today, limitOn, rows }
}

export const drawMap: ReadHandler<'footage.map'> = ({ dayCount }, _by, { book, now }) =>
  succeed(footageMapOf(book, dayCount, now))
