import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { Recorder } from '../../../domain/recorder/operations.ts'
import { clockErrorSecondsMax } from '../../../domain/recorder/recorder-clock.ts'
import { gravityOf } from '../../../domain/recorder/recorder-state.ts'
import { type Column, orDash } from '../../ui/data-table.tsx'
import { Status } from '../../ui/status.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { autoDeleteWords, errorWords, stateWords } from './recorder-words.ts'

/** The gravest finding in words, and how many more there are. */
export const RecorderState = ({
  t,
  recorder: { findings, checks, retiredOn },
  today,
}: {
  readonly t: Translate
  readonly recorder: Recorder
  readonly today: PlainDay
}) => {
  const [first, ...others] = findings
  const retired = retiredOn !== null && <Status kind="idle">{t('recorder.state_retired')}</Status>
  if (first === undefined && retired !== false) return retired
  if (first === undefined)
    return checks.length === 0 ? (
      <Status kind="idle">{t('recorder.state_unknown')}</Status>
    ) : (
      <Status kind="ok">{t('recorder.state_sound')}</Status>
    )
  return (
    <span className="row">
      {retired}
      <Status kind={gravityOf(first, today)}>{stateWords(t, first)}</Status>
      {others.length > 0 && <span className="cap num">{t('recorder.more', { count: others.length })}</span>}
    </span>
  )
}

const clockCell = (t: Translate, errorSeconds: number | null | undefined) =>
  errorSeconds === null || errorSeconds === undefined ? (
    '–'
  ) : (
    <span className={Math.abs(errorSeconds) > clockErrorSecondsMax ? 'text-warn nowrap' : 'nowrap'}>
      {errorWords(t, errorSeconds)}
    </span>
  )

export const recorderColumns = (t: Translate, formats: Formats, today: PlainDay): readonly Column<Recorder>[] => [
  {
    key: 'name',
    title: t('recorder.column_name'),
    width: 'minmax(80px, 1fr)',
    cell: ({ name }) => <b className="num ellipsis">{name}</b>,
  },
  {
    key: 'cameras',
    title: t('recorder.column_cameras'),
    width: '84px',
    align: 'right',
    cell: ({ cameras }) => <span className="num">{t('recorder.cameraCount', { count: cameras.length })}</span>,
  },
  {
    key: 'state',
    title: t('recorder.column_state'),
    width: 'minmax(124px, 1.3fr)',
    cell: (recorder) => <RecorderState t={t} recorder={recorder} today={today} />,
  },
  {
    key: 'oldest',
    title: t('recorder.column_oldest'),
    width: 'minmax(112px, 1fr)',
    cell: ({ checks: [last] }) => (
      <span className="num">{last?.oldestAt ? formats.dayBrief(dayOf(last.oldestAt)) : '–'}</span>
    ),
  },
  {
    key: 'clock',
    title: t('recorder.column_clock'),
    width: 'minmax(116px, 1.1fr)',
    cell: ({ checks: [last] }) => clockCell(t, last?.clockErrorSeconds),
  },
  {
    key: 'disk',
    title: t('recorder.column_disk'),
    width: '64px',
    cell: ({ checks: [last] }) => orDash(last === undefined ? null : t(`recorder.disk_${last.disk}`)),
  },
  {
    key: 'autoDelete',
    title: t('recorder.column_autoDelete'),
    width: '72px',
    cell: ({ checks: [last] }) => orDash(last?.autoDelete ? autoDeleteWords(t, last.autoDelete) : null),
  },
  {
    key: 'checked',
    title: t('recorder.column_checked'),
    width: 'minmax(112px, 1fr)',
    cell: ({ checks: [last] }) =>
      last === undefined ? (
        <span className="dim ellipsis">{t('recorder.never')}</span>
      ) : (
        <span className="num">{formats.dayBrief(dayOf(last.checkedAt))}</span>
      ),
  },
]
