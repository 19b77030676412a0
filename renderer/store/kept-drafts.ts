// Keeps what is being typed in the book: at a lock, and when the hands rest. Never on each key: every keeping is an entry.
import { draftsMax, isKeepable } from '../../domain/draft/operations.ts'
import { call } from './call.ts'
import { onTick } from './clock.ts'
import { draftsToKeep, onDraftChange, takeDraftsBack } from './draft.ts'

/** Typing that stands still for so long is a pause. */
const pauseMilliseconds = 20_000

const nothing = '[]'

/** What the book holds of this window's drafts, as far as the window knows. */
let keptText = nothing
let changedAt: number | null = null

/**
 * Whatever cannot be kept (a resident number stands in it, rule 14) stays in memory only, as everything did before; so does what was
 * begun before the last that the book takes.
 */
export const keepDrafts = async (): Promise<void> => {
  changedAt = null
  // In the order in which the book gives them back, so that the same drafts are the same text.
  const drafts = draftsToKeep()
    .filter(isKeepable)
    .slice(-draftsMax)
    .toSorted((one, other) => (one.screen < other.screen ? -1 : 1))
  const text = JSON.stringify(drafts)
  if (text === keptText) return
  const answer = await call('draft.keep', { drafts: [...drafts] })
  if (answer.ok) keptText = text
}

/** Asked once for each person who signs in; what is typed already goes before what was kept. */
export const readDrafts = async (): Promise<void> => {
  keptText = nothing
  changedAt = null
  const answer = await call('draft.read', {})
  if (!answer.ok) return
  keptText = JSON.stringify(answer.value.drafts)
  takeDraftsBack(answer.value.drafts)
}

/** A draft that was sent or thrown away is dropped from the book at once, so that no crash brings it back. */
export const followDrafts = (isOpen: () => boolean): void => {
  onDraftChange((change) => {
    changedAt = Date.now()
    if (change === 'discarded' && keptText !== nothing && isOpen()) void keepDrafts()
  })
  onTick(() => {
    if (changedAt !== null && Date.now() - changedAt >= pauseMilliseconds && isOpen()) void keepDrafts()
  })
}
