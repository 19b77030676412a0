// Two passes before anything is shown: the pieces are drawn on a hidden sheet, measured, then placed. Both happen inside one
// commit, so neither a preview nor the printer ever sees the first pass.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Heights in millimetres of the marked elements, read in one go: reading in between writing would lay out each time. */
export const heightsIn = (sheet: HTMLElement, sheetWidthMm: number, mark: string): readonly number[] => {
  // A preview may be scaled; the sheet's own width says by how much.
  const perMm = sheet.getBoundingClientRect().width / sheetWidthMm
  return [...sheet.querySelectorAll(`[data-measure="${mark}"]`)].map(
    (element) => element.getBoundingClientRect().height / perMm,
  )
}

export interface Measured<Layout> {
  readonly sheet: RefObject<HTMLElement | null>
  /** null while `paper` has still to be measured. */
  readonly layout: Layout | null
}

export const useMeasured = <Layout>(paper: object, measure: (sheet: HTMLElement) => Layout): Measured<Layout> => {
  const sheet = useRef<HTMLElement>(null)
  const [done, setDone] = useState<{ readonly paper: object; readonly layout: Layout } | null>(null)
  useLayoutEffect(() => {
    if (done?.paper !== paper && sheet.current !== null) setDone({ paper, layout: measure(sheet.current) })
  }, [paper, done, measure])
  return { sheet, layout: done?.paper === paper ? done.layout : null }
}
