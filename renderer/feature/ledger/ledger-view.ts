// What of the ledger is shown. Kept while a person walks to other screens, so that coming back asks nothing anew.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import { type RowKind, rowKinds } from '../../../domain/ledger/official-row.ts'
import { makeDrafts } from '../../store/draft.ts'
import { readDay } from '../../ui/typed-time.ts'
import { type Period, type PeriodChoice, periodOf, wholePeriod } from './period.ts'

export interface LedgerView {
  readonly choice: PeriodChoice
  readonly ownFrom: string
  readonly ownTo: string
  readonly kinds: readonly RowKind[]
  readonly cameraId: CameraId | null
  /** What is typed; asked for once it stands still. */
  readonly person: string
}

export const ledgerViews = makeDrafts<LedgerView>({
  choice: 'quarter',
  ownFrom: '',
  ownTo: '',
  kinds: rowKinds,
  cameraId: null,
  person: '',
})

/**
 * null while an own period is not typed out, or ends before it starts. A list that begins at a number (`fromNumber`) takes
 * every period.
 */
export const periodShown = (view: LedgerView, fromNumber: number | null, today: PlainDay): Period | null => {
  if (fromNumber !== null) return wholePeriod(today)
  if (view.choice !== 'own') return periodOf(view.choice, today)
  const [from, to] = [readDay(view.ownFrom, today), readDay(view.ownTo, today)]
  if (from.kind !== 'right' || to.kind !== 'right' || from.value > to.value) return null
  return { from: from.value, to: to.value }
}
