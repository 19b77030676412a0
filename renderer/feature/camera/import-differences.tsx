// What a later list changes, line by line: new, changed from what to what, and cameras the file does not name. A line may be
// left out; nothing that is missing is taken down unless somebody ticks it.
import { useMemo } from 'react'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { ImportDifferences } from '../../../domain/camera/operations.ts'
import { CheckBox } from '../../ui/choice.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { valueWords } from './field-words.ts'
import type { ImportPick } from './import-answers.ts'

type NamedRow = ImportDifferences['rows'][number]
type MissingCamera = ImportDifferences['missing'][number]
type Line =
  | { readonly kind: 'new' | 'changed'; readonly key: string; readonly of: NamedRow }
  | { readonly kind: 'missing'; readonly key: string; readonly of: MissingCamera }

const looks = { new: 'ok', changed: 'idle', missing: 'warn' } as const satisfies Record<Line['kind'], string>

const isPicked = (line: Line, { leftOutRows, retiredIds }: ImportPick): boolean =>
  line.kind === 'missing' ? retiredIds.has(line.of.cameraId) : !leftOutRows.has(line.of.row)

const toggled = <Value,>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> => {
  const after = new Set(values)
  if (!after.delete(value)) after.add(value)
  return after
}

const withToggled = (line: Line, pick: ImportPick): ImportPick =>
  line.kind === 'missing'
    ? { ...pick, retiredIds: toggled<CameraId>(pick.retiredIds, line.of.cameraId) }
    : { ...pick, leftOutRows: toggled(pick.leftOutRows, line.of.row) }

const whatWords = (t: Translate, line: Line, pick: ImportPick): string => {
  if (line.kind === 'missing') return t(`camera.import.${isPicked(line, pick) ? 'missingRetired' : 'missingWhat'}`)
  if (line.kind === 'new') return `${line.of.building} ${line.of.floor}`
  return line.of.fields
    .map(
      (change) =>
        `${t(`camera.history.fields.${change.field}`)} ${valueWords(t, change, change.was)} → ${valueWords(t, change, change.became)}`,
    )
    .join(', ')
}

const columnsOf = (t: Translate, pick: ImportPick, onPick: (pick: ImportPick) => void): readonly Column<Line>[] => [
  {
    key: 'pick',
    title: '',
    width: '44px',
    cell: (line) => (
      <CheckBox isOn={isPicked(line, pick)} onChange={() => onPick(withToggled(line, pick))}>
        <span className="unseen">
          {t(line.kind === 'missing' ? 'camera.import.pickRetire' : 'camera.import.pickRow', {
            number: line.of.number,
          })}
        </span>
      </CheckBox>
    ),
  },
  {
    key: 'kind',
    title: t('camera.import.kind'),
    width: '138px',
    cell: ({ kind }) => <Status kind={looks[kind]}>{t(`camera.import.kinds.${kind}`)}</Status>,
  },
  {
    key: 'number',
    title: t('camera.columns.number'),
    width: 'minmax(76px, 0.5fr)',
    cell: ({ of }) => <b className="num">{of.number}</b>,
  },
  {
    key: 'place',
    title: t('camera.columns.place'),
    width: 'minmax(0, 1.2fr)',
    cell: ({ of }) => <span className="ellipsis camera-cell">{of.place}</span>,
  },
  {
    key: 'what',
    title: t('camera.import.what'),
    width: 'minmax(0, 3fr)',
    cell: (line) => (
      <span className="ellipsis camera-cell" title={whatWords(t, line, pick)}>
        {whatWords(t, line, pick)}
      </span>
    ),
  },
]

interface ImportDifferencesListProps {
  readonly differences: ImportDifferences
  readonly pick: ImportPick
  readonly onPick: (pick: ImportPick) => void
}

export const ImportDifferencesList = ({ differences, pick, onPick }: ImportDifferencesListProps) => {
  const t = useWords()
  const lines = useMemo(
    (): readonly Line[] => [
      ...differences.rows.map((of): Line => ({ kind: of.isNew ? 'new' : 'changed', key: `row-${of.row}`, of })),
      ...differences.missing.map((of): Line => ({ kind: 'missing', key: of.cameraId, of })),
    ],
    [differences],
  )
  const columns = useMemo(() => columnsOf(t, pick, onPick), [t, pick, onPick])
  const nothing = (
    <Note kind="ok" title={t('camera.import.nothingChanged')}>
      {t('camera.import.unchanged', { count: differences.unchangedCount })}
    </Note>
  )
  if (lines.length === 0) return nothing
  return (
    <div className="import-differences" style={{ height: `min(52vh, ${(lines.length + 3) * 44}px)` }}>
      <DataTable
        label={t('camera.import.differences')}
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        totalCount={lines.length}
        empty={nothing}
      />
    </div>
  )
}
