// The first page of each list as its handler answers it, count included, in a large book and in a small one.
import { plainDay } from '../../domain/calendar/plain-day.ts'
import { rowKinds } from '../../domain/ledger/official-row.ts'
import { everyRow } from '../../domain/ledger/row-filter.ts'
import { everyViewing } from '../../domain/viewing/viewing-filter.ts'
import type { Result } from '../../domain/result.ts'
import type { ReadContext, Recorded } from '../../electron/door/handler.ts'
import { ledgerHandlers } from '../../electron/ledger/handlers.ts'
import { requestHandlers } from '../../electron/request/handlers.ts'
import { viewingHandlers } from '../../electron/viewing/handlers.ts'
import { cameras, officerId } from './clinic-life.ts'
import { anybody, contextOf } from './context.ts'
import type { Finding } from './report.ts'
import type { SeededBook } from './seeded-book.ts'
import { inTurns, median, processorMillisecondsOf } from './timing.ts'

const usualTurnCount = 30

const period = { from: plainDay('2017-01-01'), to: plainDay('2026-12-31') }
const lastYear = { from: plainDay('2025-01-01'), to: plainDay('2025-12-31') }

const everything = { period, kinds: [...rowKinds], before: null, ...everyRow }
const cameraOfClinic = cameras[0]?.id ?? null
const seldomCamera = cameras.at(-1)?.id ?? null

type Page = (context: ReadContext) => Result<Pick<Recorded<unknown>, 'event'>>

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
  'ledger, a person never before that camera': (context) =>
    ledgerHandlers['ledger.list']({ ...everything, cameraId: cameraOfClinic, person: '남궁없음' }, anybody, context),
  'ledger, a seldom camera and person': (context) =>
    ledgerHandlers['ledger.list']({ ...everything, cameraId: seldomCamera, person: '박표본' }, anybody, context),
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

const shownCountOf = (outcome: ReturnType<Page>): number => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return Number(Reflect.get(Object(outcome.value.event.body), 'shownCount'))
}

/** A page with fewer rows than another is quicker whatever the book: such a pair is reported, not judged. */
const budgetOf = (inLarge: number, inSmall: number): Finding['budget'] =>
  inLarge === inSmall ? { word: 'at most', ratio: 1.2 } : null

export const firstPages = (large: SeededBook, small: SeededBook, turnCount = usualTurnCount): readonly Finding[] =>
  Object.entries(pages).map(([name, page]) => {
    const [rowsLarge, rowsSmall] = [shownCountOf(page(contextOf(large))), shownCountOf(page(contextOf(small)))]
    const times = inTurns(
      turnCount,
      {
        large: () => page(contextOf(large)),
        small: () => page(contextOf(small)),
      },
      processorMillisecondsOf,
    )
    const [inLarge, inSmall] = [median(times.large), median(times.small)]
    return {
      what: `first page of ${name}: ${large.entryCount} ÷ ${small.entryCount}`,
      ratio: inLarge / inSmall,
      budget: budgetOf(rowsLarge, rowsSmall),
      detail: `median ${inLarge.toFixed(2)} ms for ${rowsLarge} rows and ${inSmall.toFixed(2)} ms for ${rowsSmall}`,
    }
  })
