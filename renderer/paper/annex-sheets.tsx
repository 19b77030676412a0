// Sheets for what the boxes could not hold, numbered on from the sheets before.
// The same words may stand twice on a paper and nothing on it moves, so the place is the key.
/* oxlint-disable react/no-array-index-key */
import type { Annex, Foot } from '../../domain/paper/form.ts'
import type { Span } from './placing.ts'
import { type PageNumber, SheetFoot } from './sheet-parts.tsx'
import { Unbroken } from './unbroken.tsx'

interface AnnexItem {
  /** Stands over the first line of its part and nowhere else. */
  readonly heading: string
  readonly ordinal: string
  readonly line: string
}

export const annexItems = (annex: Annex | null): readonly AnnexItem[] =>
  (annex?.parts ?? []).flatMap(({ heading, lines }) =>
    lines.map((line, index) => ({
      heading: index === 0 ? heading : '',
      ordinal: lines.length > 1 ? `${index + 1}.` : '',
      line,
    })),
  )

const AnnexItemView = ({ item }: { readonly item: AnnexItem }) => (
  <div className="annex-item" data-measure="annex">
    {item.heading !== '' && <h2>{item.heading}</h2>}
    <span className="ordinal">{item.ordinal}</span>
    <p>
      <Unbroken text={item.line} />
    </p>
  </div>
)

export const AnnexItems = ({ items, span }: { readonly items: readonly AnnexItem[]; readonly span: Span }) =>
  items.slice(span.start, span.end).map((item, index) => <AnnexItemView key={span.start + index} item={item} />)

/** Height of the title line with its margin, in millimetres; what is left of a sheet is for items. */
export const annexTitleMm = 14

interface AnnexSheetsProps {
  readonly annex: Annex
  readonly spans: readonly Span[]
  readonly foot: Foot
  readonly className: string
  readonly numberOf: (annexPage: number) => PageNumber
}

export const AnnexSheets = ({ annex, spans, foot, className, numberOf }: AnnexSheetsProps) => {
  const items = annexItems(annex)
  return spans.map((span, index) => (
    <section key={span.start} className={`sheet punched ${className}`}>
      <p className="annex-title">{annex.title}</p>
      <AnnexItems items={items} span={span} />
      <SheetFoot foot={foot} number={numberOf(index)} />
    </section>
  ))
}
