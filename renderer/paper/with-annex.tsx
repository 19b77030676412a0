// A first sheet and, behind it, as many annex sheets as its builder had to set words aside for.
import { type ReactNode, useCallback } from 'react'
import type { Annex, Foot } from '../../domain/paper/form.ts'
import { AnnexItems, AnnexSheets, annexItems, annexTitleMm } from './annex-sheets.tsx'
import { type Span, placeWhole } from './placing.ts'
import { heightsIn, useMeasured } from './use-measured.ts'

const sheetWidthMm = 210
const contentHeightMm = 297 - 13 - 17

interface WithAnnexProps {
  readonly paper: { readonly annex: Annex | null; readonly foot: Foot }
  readonly renderFirst: (pageCount: number) => ReactNode
}

const placeAnnex = (sheet: HTMLElement): readonly Span[] => {
  const room = contentHeightMm - annexTitleMm
  return placeWhole(heightsIn(sheet, sheetWidthMm, 'annex'), { first: room, later: room })
}

export const WithAnnex = ({ paper, renderFirst }: WithAnnexProps) => {
  const measure = useCallback((sheet: HTMLElement) => (paper.annex === null ? [] : placeAnnex(sheet)), [paper])
  const { sheet, layout } = useMeasured(paper, measure)
  const items = annexItems(paper.annex)
  const pageCount = 1 + (layout?.length ?? 0)
  return (
    <>
      {renderFirst(pageCount)}
      {layout === null && (
        <section ref={sheet} className="sheet measure">
          <AnnexItems items={items} span={{ start: 0, end: items.length }} />
        </section>
      )}
      {layout !== null && paper.annex !== null && (
        <AnnexSheets
          annex={paper.annex}
          spans={layout}
          foot={paper.foot}
          className=""
          numberOf={(annexPage) => ({ page: annexPage + 2, pageCount })}
        />
      )}
    </>
  )
}
