// The hidden print window: draws the paper it is given and says when it stands, so that main never prints a half-drawn page.
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Paper } from '../domain/paper/paper.ts'
import { koreanFaces, loadFaces, paperFacesOf } from './paper/paper-fonts.ts'
import { PaperView } from './paper/paper-view.tsx'

const place = document.querySelector('#paper')
const bridge = window.yeollamjigi.paper
if (place === null || bridge === undefined) throw new Error('paper.html without its place or bridge')

const root = createRoot(place)
// Ahead of the first paper, which then waits for them no longer than any other.
void loadFaces(koreanFaces)

const show = async (paper: Paper): Promise<void> => {
  await loadFaces(paperFacesOf(paper))
  // Both passes of the layout happen inside this call: measuring first, then placing.
  flushSync(() => root.render(<PaperView paper={paper} />))
  await document.fonts.ready
  bridge.ready()
}

bridge.onShow((paper) => void show(paper))
