// The stretches that an order destroys and those that it leaves alone, stretches of the same time in one line.
import type { Exclusion, NamedSpan } from '../../../domain/destruction/destruction.ts'
import { groupedSpans } from '../../../domain/ledger/destruction-row.ts'
import type { Formats } from '../../words/format.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'

export const spanText = (t: Translate, formats: Formats, { from, to }: Pick<NamedSpan, 'from' | 'to'>): string =>
  from === null
    ? t('destruction.fromFirst', { to: formats.endBrief(to) })
    : `${formats.momentBrief(from)} ~ ${formats.endBrief(to)}`

export const FootageLines = ({ footage }: { readonly footage: readonly NamedSpan[] }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <ul className="destruction-lines">
      {groupedSpans(footage).map((group) => (
        <li key={`${group.cameras[0]?.cameraId} ${group.from} ${group.to}`}>
          <b>
            {group.cameras.map(({ cameraId, cameraPlace, cameraNumber }, index) => (
              <span key={cameraId}>
                {index > 0 && ', '}
                {cameraPlace} <span className="nowrap">{cameraNumber}</span>
              </span>
            ))}
          </b>{' '}
          <span className="num">{spanText(t, formats, group)}</span>
        </li>
      ))}
    </ul>
  )
}

export const ExclusionLines = ({ excluded }: { readonly excluded: readonly Exclusion[] }) => {
  const t = useWords()
  const formats = useFormats()
  if (excluded.length === 0) return <span className="sub">{t('destruction.nothingKept')}</span>
  return (
    <ul className="destruction-lines">
      {excluded.map(({ kind, number, cameraPlace, cameraNumber, from, to }) => (
        <li key={`${number} ${cameraNumber} ${from}`}>
          <b>
            {cameraPlace} {cameraNumber}
          </b>{' '}
          <span className="num">{spanText(t, formats, { from, to })}</span>{' '}
          <span className="cap">
            {t(kind === 'hold' ? 'destruction.keptHold' : 'destruction.keptRequest', { number })}
          </span>
        </li>
      ))}
    </ul>
  )
}
