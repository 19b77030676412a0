// The ledger on landscape sheets. Rows are measured off screen and placed whole; the pages are counted before the first is
// numbered, so that every foot can say x / y.
import { useMemo } from 'react'
import type { LedgerPaper } from '../../domain/paper/paper.ts'
import { AnnexItems, AnnexSheets, annexItems, annexTitleMm } from './annex-sheets.tsx'
import { LedgerClosing, LedgerContinued, LedgerTitle } from './ledger-parts.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { type Span, placeWhole, placeWithClosing } from './placing.ts'
import { SheetFoot } from './sheet-parts.tsx'
import { heightsIn, useMeasured } from './use-measured.ts'

const sheetWidthMm = 297
const contentHeightMm = 210 - 21 - 14
/** Margins between the parts, and what rounding to the printer's dots may add to a page of rows. */
const titleMarginMm = 2
const continuedMm = 6.2
const blankBelowMm = 5.8
const slackMm = 1.5

interface LedgerLayout {
  readonly rowSpans: readonly Span[]
  readonly annexSpans: readonly Span[]
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

const measureLedger = (sheet: HTMLElement): LedgerLayout => {
  const heights = (mark: string): readonly number[] => heightsIn(sheet, sheetWidthMm, mark)
  const forRows = contentHeightMm - sum(heights('head')) - slackMm
  const room = { first: forRows - sum(heights('title')) - titleMarginMm, later: forRows - continuedMm }
  const annexRoom = contentHeightMm - annexTitleMm
  const annexHeights = heights('annex')
  return {
    rowSpans: placeWithClosing(heights('row'), room, sum(heights('closing')) + blankBelowMm),
    annexSpans: annexHeights.length === 0 ? [] : placeWhole(annexHeights, { first: annexRoom, later: annexRoom }),
  }
}

/** `제31호 ~ 제44호 14건`: the numbers that stand on one page. */
const pageSpanWords = (paper: LedgerPaper, { start, end }: Span): string => {
  const [first, last] = [paper.rows[start], paper.rows[end - 1]]
  return first === undefined || last === undefined
    ? '이 쪽 0건'
    : `이 쪽 제${first.number}호 ~ 제${last.number}호 ${end - start}건`
}

const MeasuringSheet = ({
  paper,
  sheet,
}: {
  readonly paper: LedgerPaper
  readonly sheet: React.RefObject<HTMLElement | null>
}) => {
  const items = annexItems(paper.annex)
  return (
    <section ref={sheet} className="sheet landscape ledger measure">
      <LedgerTitle paper={paper} />
      <LedgerTable paper={paper} span={{ start: 0, end: paper.rows.length }} />
      <LedgerClosing paper={paper} />
      <AnnexItems items={items} span={{ start: 0, end: items.length }} />
    </section>
  )
}

export const LedgerPages = ({ paper }: { readonly paper: LedgerPaper }) => {
  const { sheet, layout } = useMeasured(paper, measureLedger)
  const lastPage = (layout?.rowSpans.length ?? 0) - 1
  const pageCount = lastPage + 1 + (layout?.annexSpans.length ?? 0)
  const pages = useMemo(
    () =>
      (layout?.rowSpans ?? []).map((span, index) => (
        <section key={span.start} className="sheet landscape punched ledger">
          {index === 0 ? (
            <LedgerTitle paper={paper} />
          ) : (
            <LedgerContinued paper={paper} from={`앞쪽에서 이어짐(제${paper.rows[span.start]?.number ?? 0}호부터)`} />
          )}
          <LedgerTable paper={paper} span={span} />
          {index === lastPage && (
            <>
              <p className="blank-below">{paper.blankBelow}</p>
              <div className="spring" />
              <LedgerClosing paper={paper} />
            </>
          )}
          <SheetFoot
            foot={{ ...paper.foot, form: `${paper.foot.form} · ${pageSpanWords(paper, span)}` }}
            number={{ page: index + 1, pageCount }}
          />
        </section>
      )),
    [paper, layout, lastPage, pageCount],
  )
  if (layout === null) return <MeasuringSheet paper={paper} sheet={sheet} />
  return (
    <>
      {pages}
      {paper.annex !== null && (
        <AnnexSheets
          annex={paper.annex}
          spans={layout.annexSpans}
          foot={paper.foot}
          className="landscape"
          numberOf={(annexPage) => ({ page: lastPage + annexPage + 2, pageCount })}
        />
      )}
    </>
  )
}
