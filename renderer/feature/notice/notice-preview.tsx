// The notice as it will print: the same component as the printed page, scaled to its place. Stopped words are marked over it
// by the browser's own highlights, so the page itself stays as it prints.
import { useEffect, useRef, useState } from 'react'
import type { Paper } from '../../../domain/paper/paper.ts'
import { PaperView } from '../../paper/paper-view.tsx'
import './notice-preview.css'

const sheetWidthPixels = (210 / 25.4) * 96
const highlightName = 'stopped-words'

/** Each place of the phrase in the element, within one piece of text. */
const rangesOf = (element: HTMLElement, phrases: readonly string[]): readonly Range[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (const phrase of phrases) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + phrase.length)
        ranges.push(range)
      }
    }
  }
  return ranges
}

const useHighlights = (element: HTMLElement | null, phrases: readonly string[]): void => {
  useEffect(() => {
    if (element === null) return undefined
    const lines = phrases.flatMap((phrase) => phrase.split('\n')).filter((line) => line.trim() !== '')
    const mark = (): void => {
      CSS.highlights.set(highlightName, new Highlight(...rangesOf(element, lines)))
    }
    mark()
    // The sheet is laid out in two passes and again when its fonts arrive.
    const observer = new MutationObserver(mark)
    observer.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      CSS.highlights.delete(highlightName)
    }
  }, [element, phrases])
}

interface NoticePreviewProps {
  readonly paper: Paper
  readonly stoppedPhrases: readonly string[]
}

interface Place {
  readonly scale: number
  readonly heightPixels: number
}

const hidden: Place = { scale: 0, heightPixels: 0 }

/** Scaled after it is laid out at its own size: every line breaks where it will on paper. */
export const NoticePreview = ({ paper, stoppedPhrases }: NoticePreviewProps) => {
  const placeRef = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState<HTMLElement | null>(null)
  const [place, setPlace] = useState(hidden)
  useHighlights(sheet, stoppedPhrases)
  useEffect(() => {
    const outer = placeRef.current
    if (outer === null || sheet === null) return undefined
    const observer = new ResizeObserver(() => {
      const scale = outer.clientWidth / sheetWidthPixels
      setPlace({ scale, heightPixels: sheet.offsetHeight * scale })
    })
    observer.observe(outer)
    observer.observe(sheet)
    return () => observer.disconnect()
  }, [sheet])
  return (
    <div ref={placeRef} className="notice-preview" style={{ height: place.heightPixels }}>
      <div ref={setSheet} className="notice-preview-sheet" style={{ transform: `scale(${place.scale})` }}>
        <PaperView paper={paper} />
      </div>
    </div>
  )
}
