import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs'
import { clockTimeOf, dayOf } from '../../../domain/calendar/instant.ts'
import type { Viewing } from '../../../domain/viewing/operations.ts'
import type { Column } from '../../ui/data-table.tsx'
import { IconMark } from '../../ui/icon-mark.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { footageWords, lengthWords } from './viewing-words.ts'

const besideCell = (t: Translate, { outsiders, withStaff }: Viewing) => {
  if (outsiders === '' && withStaff === '') return <span className="dim">{t('viewing.alone')}</span>
  return (
    <span className="row viewing-beside" title={[outsiders, withStaff].filter((text) => text !== '').join(', ')}>
      {outsiders !== '' && <IconMark icon={IconUserQuestion} size="small" />}
      <span className="ellipsis">{[outsiders, withStaff].filter((text) => text !== '').join(', ')}</span>
    </span>
  )
}

export const viewingColumns = (t: Translate, formats: Formats): readonly Column<Viewing>[] => [
  {
    key: 'number',
    title: t('viewing.columns.number'),
    width: '86px',
    align: 'right',
    cell: ({ ledgerNumber }) => <span className="num">{formats.count(ledgerNumber)}</span>,
  },
  {
    key: 'when',
    title: t('viewing.columns.when'),
    width: '190px',
    cell: ({ startedAt, endedAt }) => (
      <span className="num">
        <span className="dim">{formats.dayBrief(dayOf(startedAt))}</span> {clockTimeOf(startedAt)}–
        {clockTimeOf(endedAt)}
      </span>
    ),
  },
  {
    key: 'length',
    title: t('viewing.columns.length'),
    width: '84px',
    align: 'right',
    cell: ({ startedAt, endedAt }) => (
      <span className="num">{lengthWords(formats, startedAt, endedAt) || t('viewing.underMinute')}</span>
    ),
  },
  {
    key: 'cameras',
    title: t('viewing.columns.cameras'),
    width: 'minmax(0, 1.7fr)',
    cell: ({ cameras }) => (
      <span className="ellipsis viewing-cell" title={cameras}>
        {cameras}
      </span>
    ),
  },
  {
    key: 'footage',
    title: t('viewing.columns.footage'),
    width: '160px',
    cell: ({ footageFrom, footageTo }) => <span className="num">{footageWords(footageFrom, footageTo)}</span>,
  },
  {
    key: 'purpose',
    title: t('viewing.columns.purpose'),
    width: 'minmax(0, 1.2fr)',
    cell: ({ purpose }) => (
      <span className="ellipsis viewing-cell" title={purpose}>
        {purpose}
      </span>
    ),
  },
  {
    key: 'viewer',
    title: t('viewing.columns.viewer'),
    width: 'minmax(0, 0.7fr)',
    cell: ({ viewerName }) => <span className="ellipsis viewing-cell">{viewerName}</span>,
  },
  {
    key: 'beside',
    title: t('viewing.columns.beside'),
    width: 'minmax(0, 1fr)',
    cell: (viewing) => besideCell(t, viewing),
  },
  {
    key: 'basis',
    title: t('viewing.columns.basis'),
    width: '148px',
    cell: ({ requestNumber }) =>
      requestNumber === null ? (
        <span className="dim">{t('viewing.internal')}</span>
      ) : (
        <span className="nowrap">{t('viewing.request', { number: requestNumber })}</span>
      ),
  },
]
