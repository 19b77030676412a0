import IconUserQuestion from '@tabler/icons-react/dist/esm/icons/IconUserQuestion.mjs'
import { clockTimeOf, dayOf } from '../../../domain/calendar/instant.ts'
import { columnHeadings } from '../../../domain/ledger/row-words.ts'
import type { Viewing } from '../../../domain/viewing/operations.ts'
import { isEnteredLate } from '../../../domain/viewing/viewing-outcome.ts'
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

/** As a correction row names this cell. */
const purposeColumn = `(${columnHeadings.purpose})`

const resultWordsOf = (t: Translate, { result }: Viewing): string => {
  if (result === null || result.kind === 'found') return ''
  const name = t(`viewing.results.${result.kind}`)
  return result.words === '' ? name : `${name}: ${result.words}`
}

/** `(카메라) → 정문`: the old words stand in their own cell, struck out where that is this one. */
const newWordsOf = (words: string): string => {
  const [told = ''] = words.split('\n')
  const column = /^정정(\([^)]*\))/u.exec(told)?.[1] ?? ''
  return `${column === purposeColumn ? '' : `${column} `}→ ${told.split(' → ').at(-1) ?? ''}`
}

/** What went wrong or was restated stands under the purpose; that something was found is what one expects. */
const purposeCell = (t: Translate, viewing: Viewing) => {
  const correction = viewing.corrections.at(-1)
  const isStruck = viewing.corrections.some(({ words }) => words.startsWith(`정정${purposeColumn}`))
  const below =
    correction === undefined
      ? resultWordsOf(t, viewing)
      : t('viewing.corrected', { number: correction.ledgerNumber, words: newWordsOf(correction.words) })
  return (
    <span
      className="viewing-two"
      title={[viewing.purpose, correction?.words ?? below].filter((text) => text !== '').join('\n')}
    >
      {isStruck ? (
        <s className="ellipsis dim">{viewing.purpose}</s>
      ) : (
        <span className="ellipsis">{viewing.purpose}</span>
      )}
      {below !== '' && (
        <span className={`ellipsis viewing-sub ${correction === undefined ? 'dim' : 'text-warn'}`}>{below}</span>
      )}
    </span>
  )
}

export const viewingColumns = (t: Translate, formats: Formats): readonly Column<Viewing>[] => [
  {
    key: 'number',
    title: t('viewing.columns.number'),
    width: '86px',
    align: 'right',
    cell: ({ ledgerNumber, corrections }) => (
      <span className={corrections.length === 0 ? 'num' : 'num dim'}>{formats.count(ledgerNumber)}</span>
    ),
  },
  {
    key: 'when',
    title: t('viewing.columns.when'),
    width: '190px',
    cell: ({ startedAt, endedAt, enteredAt }) => (
      <span className="viewing-two">
        <span className="num">
          <span className="dim">{formats.dayBrief(dayOf(startedAt))}</span> {clockTimeOf(startedAt)}–
          {clockTimeOf(endedAt)}
        </span>
        {isEnteredLate(startedAt, enteredAt) && (
          <span className="text-warn viewing-sub">{t('viewing.late', { at: formats.momentBrief(enteredAt) })}</span>
        )}
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
    width: 'minmax(0, 1.2fr)',
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
    width: 'minmax(168px, 1.6fr)',
    cell: (viewing) => purposeCell(t, viewing),
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
