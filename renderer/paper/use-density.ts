// A full sheet is drawn closer, in two steps, before anything could be cut off.
import { useLayoutEffect, useRef, useState } from 'react'
import type { Paper } from '../../domain/paper/paper.ts'

const densities = ['', 'closer', 'closest'] as const

/** Draws the sheet closer until its last line, behind which `end` stands, keeps within the sheet's own margin. */
export const useDensity = (paper: Paper) => {
  const end = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState({ paper, step: 0 })
  const step = chosen.paper === paper ? chosen.step : 0
  useLayoutEffect(() => {
    const sheet = end.current?.parentElement
    if (end.current === null || sheet === null || sheet === undefined) return
    // By the margin and not by the foot: the stamp of an output makes the foot longer, and a reprint must look as the original.
    const box = sheet.getBoundingClientRect()
    const margin = (Number.parseFloat(getComputedStyle(sheet).paddingBottom) * box.height) / sheet.offsetHeight
    const isOver = end.current.getBoundingClientRect().bottom > box.bottom - margin + 0.5
    if (isOver && step < densities.length - 1) setChosen({ paper, step: step + 1 })
  }, [paper, step])
  return { end, density: densities[step] ?? '' }
}
