// The first page of each list as its handler answers it, count included, in a large book and in a small one.
import type { Authorised } from '../../domain/contract/authorised.ts'
import { plainDay } from '../../domain/calendar/plain-day.ts'
import { instant } from '../../domain/calendar/instant.ts'
import { rowKinds } from '../../domain/ledger/official-row.ts'
import { everyRow } from '../../domain/ledger/row-filter.ts'
import { everyViewing } from '../../domain/viewing/viewing-filter.ts'
import type { Result } from '../../domain/result.ts'
import type { ReadContext } from '../../electron/door/handler.ts'
import { ledgerHandlers } from '../../electron/ledger/handlers.ts'
import { requestHandlers } from '../../electron/request/handlers.ts'
import { viewingHandlers } from '../../electron/viewing/handlers.ts'
import { cameras, officerId } from './clinic-life.ts'
import type { Finding } from './report.ts'
import type { SeededBook } from './seeded-book.ts'
import { inTurns, median } from './timing.ts'

const turnCount = 30

const contextOf = ({ book }: SeededBook): ReadContext =>
  ({ book: book.reading, now: instant('2026-11-23T01:00:00Z'), session: null }) as unknown as ReadContext

// The door is not measured here, so neither is its proof of permission.
const anybody = {} as Authorised<never>

const period = { from: plainDay('2017-01-01'), to: plainDay('2026-12-31') }
const lastYear = { from: plainDay('2025-01-01'), to: plainDay('2025-12-31') }

const everything = { period, kinds: [...rowKinds], before: null, ...everyRow }
const [{ id: cameraOfClinic } = { id: null }] = cameras

type Page = (context: ReadContext) => Result<unknown>

const pages: Readonly<Record<string, Page>> = {
  'ledger, ten years': (context) =>
    ledgerHandlers['ledger.list']({ period, kinds: [...rowKinds], before: null, ...everyRow }, anybody, context),
  'ledger, last year': (context) =>
    ledgerHandlers['ledger.list'](
      { period: lastYear, kinds: [...rowKinds], before: null, ...everyRow },
      anybody,
      context,
    ),
  'ledger, one camera': (context) =>
    ledgerHandlers['ledger.list']({ ...everything, cameraId: cameraOfClinic }, anybody, context),
  'ledger, one person': (context) =>
    ledgerHandlers['ledger.list']({ ...everything, person: '박표본' }, anybody, context),
  'ledger, one camera and person': (context) =>
    ledgerHandlers['ledger.list']({ ...everything, cameraId: cameraOfClinic, person: '박표본' }, anybody, context),
  viewings: (context) => viewingHandlers['viewing.list']({ filter: everyViewing, before: null }, anybody, context),
  'viewings, one camera': (context) =>
    viewingHandlers['viewing.list'](
      { filter: { ...everyViewing, cameraId: cameraOfClinic }, before: null },
      anybody,
      context,
    ),
  'viewings, one viewer': (context) =>
    viewingHandlers['viewing.list'](
      { filter: { ...everyViewing, viewerId: officerId }, before: null },
      anybody,
      context,
    ),
  'requests, all': (context) => requestHandlers['request.list']({ status: 'all', after: null }, anybody, context),
  'requests, open': (context) => requestHandlers['request.list']({ status: 'open', after: null }, anybody, context),
}

const mustSucceed = (outcome: Result<unknown>): void => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
}

export const firstPages = (large: SeededBook, small: SeededBook): readonly Finding[] =>
  Object.entries(pages).map(([name, page]) => {
    const times = inTurns(turnCount, {
      large: () => mustSucceed(page(contextOf(large))),
      small: () => mustSucceed(page(contextOf(small))),
    })
    const [inLarge, inSmall] = [median(times.large), median(times.small)]
    return {
      what: `first page of ${name}: ${large.entryCount} ÷ ${small.entryCount}`,
      ratio: inLarge / inSmall,
      budget: { word: 'at most', ratio: 1.2 },
      detail: `median ${inLarge.toFixed(2)} ms and ${inSmall.toFixed(2)} ms`,
    }
  })
