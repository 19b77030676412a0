import { afterEach, expect, test } from 'vitest'
import {
  changeDraft,
  discardAllDrafts,
  discardDraft,
  draftOf,
  draftsToKeep,
  makeDrafts,
  onDraftChange,
  takeDraftsBack,
} from '../../../renderer/store/draft.ts'

interface Typed {
  readonly name: string
  readonly day: string | null
  readonly cameras: readonly string[]
}

const blank: Typed = { name: '', day: null, cameras: [] }
const kept = makeDrafts<Typed>(blank, 'intake-self')
const unnamed = makeDrafts<Typed>(blank)

afterEach(discardAllDrafts)

test('only forms with a name are kept, each draft by its key', () => {
  changeDraft(kept, 'r/1', (old) => ({ ...old, name: '홍길동' }))
  changeDraft(unnamed, '', (old) => ({ ...old, name: '남' }))
  expect(draftsToKeep()).toEqual([{ screen: 'intake-self/r/1', content: '{"name":"홍길동","day":null,"cameras":[]}' }])
})

test('what was kept comes back as it was, but never over what is typed already', () => {
  const typed: Typed = { name: '홍길동', day: '2026-11-23', cameras: ['a'] }
  const drafts = ['', 'b'].map((key) => ({ screen: `intake-self/${key}`, content: JSON.stringify(typed) }))
  changeDraft(kept, 'b', (old) => ({ ...old, name: '새로 침' }))
  takeDraftsBack(drafts)
  expect(draftOf(kept, '')).toEqual(typed)
  expect(draftOf(kept, 'b').name).toBe('새로 침')
})

test('a form that is opened only later finds what was kept, and keeping meanwhile does not lose it', () => {
  const drafts = [{ screen: 'decision/r1', content: '{"name":"홍길동","day":null,"cameras":[]}' }]
  takeDraftsBack(drafts)
  expect(draftsToKeep()).toEqual(drafts)
  const later = makeDrafts<Typed>(blank, 'decision')
  expect(draftOf(later, 'r1').name).toBe('홍길동')
  expect(draftsToKeep()).toEqual(drafts)
})

test.each([
  ['of a form that is gone', 'lost/', '{"name":"","day":null,"cameras":[]}'],
  ['with a field too few', 'intake-self/', '{"name":"","day":null}'],
  ['with a field too many', 'intake-self/', '{"name":"","day":null,"cameras":[],"more":1}'],
  ['with a list where a word was', 'intake-self/', '{"name":[],"day":null,"cameras":[]}'],
  ['that is no form at all', 'intake-self/', '3'],
])('a draft %s is let go', (_what, screen, content) => {
  takeDraftsBack([{ screen, content }])
  expect(draftsToKeep()).toEqual([])
})

test('who listens hears of typing, and of a discarding that took something away', () => {
  const heard: string[] = []
  onDraftChange((change) => heard.push(change))
  changeDraft(kept, '', (old) => old)
  discardDraft(kept, '')
  discardDraft(kept, '')
  expect(heard).toEqual(['typed', 'discarded'])
})
