// What was typed and not yet saved. It is there when a person walks to another screen or the PC locks, and gone when somebody
// else signs in. Forms with a name are also kept in the encrypted book (kept-drafts.ts); the others stay in memory only.
import { useCallback } from 'react'
import { type KeptDraft, type KeptFormName, keptForms } from '../../domain/draft/operations.ts'
import { type StoreApi, useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface Drafts<Value> {
  readonly blank: Value
  readonly store: StoreApi<ReadonlyMap<string, Value>>
}

interface KeptForm {
  readonly read: () => readonly KeptDraft[]
  /** Takes back one draft of this form by its key; what was typed meanwhile stands. */
  readonly takeBack: (key: string, content: string) => void
}

const forgetters = new Set<() => void>()
const formsByName = new Map<string, KeptForm>()
// A screen is loaded when it is first opened, and its form is known only then.
const waiting = new Map<string, string>()

/** Between the name of a form and the key of one of its drafts. */
const keyMark = '/'

// A draft kept by an earlier version may have another shape, and is then let go.
const isShapedAs = <Value>(blank: Value, kept: unknown): kept is Value => {
  if (typeof blank !== 'object' || blank === null) return typeof kept === typeof blank
  if (typeof kept !== 'object' || kept === null) return false
  const [asked, given] = [Object.entries(blank), new Map<string, unknown>(Object.entries(kept))]
  return (
    asked.length === given.size &&
    asked.every(([key, value]) => {
      const other = given.get(key)
      if (other === undefined) return false
      if (value === null || other === null) return true
      return typeof value === typeof other && Array.isArray(value) === Array.isArray(other)
    })
  )
}

const takeWaiting = (name: string): void => {
  for (const [screen, content] of waiting) {
    const form = screen.startsWith(`${name}${keyMark}`) ? formsByName.get(name) : undefined
    if (form === undefined) continue
    waiting.delete(screen)
    form.takeBack(screen.slice(name.length + keyMark.length), content)
  }
}

/** Everything typed in the forms that are kept, also in those that were not opened yet. */
export const draftsToKeep = (): readonly KeptDraft[] => [
  ...[...formsByName.values()].flatMap(({ read }) => read()),
  ...[...waiting].map(([screen, content]) => ({ screen, content })),
]

export const takeDraftsBack = (drafts: readonly KeptDraft[]): void => {
  for (const name of keptForms) {
    for (const { screen, content } of drafts) if (screen.startsWith(`${name}${keyMark}`)) waiting.set(screen, content)
    takeWaiting(name)
  }
}

/** One kind of form. Made once per form, outside its component. A form with a name is kept in the book. */
export const makeDrafts = <Value>(blank: Value, keptAs: KeptFormName | null = null): Drafts<Value> => {
  const store = createStore<ReadonlyMap<string, Value>>(() => new Map())
  forgetters.add(() => store.setState(new Map(), true))
  if (keptAs !== null) {
    formsByName.set(keptAs, {
      read: () =>
        [...store.getState()].map(([key, value]) => ({
          screen: `${keptAs}${keyMark}${key}`,
          content: JSON.stringify(value),
        })),
      takeBack: (key, content) => {
        const value: unknown = JSON.parse(content)
        if (!store.getState().has(key) && isShapedAs(blank, value)) {
          store.setState(new Map(store.getState()).set(key, value), true)
        }
      },
    })
    takeWaiting(keptAs)
  }
  return { blank, store }
}

type DraftChange = 'typed' | 'discarded'

const changeListeners = new Set<(change: DraftChange) => void>()

export const onDraftChange = (listener: (change: DraftChange) => void): void => {
  changeListeners.add(listener)
}

const tellOf = (change: DraftChange): void => {
  for (const listener of changeListeners) listener(change)
}

export const draftOf = <Value>({ blank, store }: Drafts<Value>, key: string): Value =>
  store.getState().get(key) ?? blank

export const changeDraft = <Value>(drafts: Drafts<Value>, key: string, change: (draft: Value) => Value): void => {
  drafts.store.setState(new Map(drafts.store.getState()).set(key, change(draftOf(drafts, key))), true)
  tellOf('typed')
}

export const discardDraft = <Value>({ store }: Drafts<Value>, key: string): void => {
  const rest = new Map(store.getState())
  if (!rest.delete(key)) return
  store.setState(rest, true)
  tellOf('discarded')
}

export const discardAllDrafts = (): void => {
  waiting.clear()
  for (const forget of forgetters) forget()
}

export interface Draft<Value> {
  readonly draft: Value
  readonly isDirty: boolean
  readonly change: (change: (draft: Value) => Value) => void
  readonly discard: () => void
}

/** `key` tells forms of one kind apart, e.g. the request that a refusal is written for. */
export const useDraft = <Value>(drafts: Drafts<Value>, key = ''): Draft<Value> => {
  const kept = useStore(drafts.store, (all) => all.get(key))
  const change = useCallback((how: (draft: Value) => Value) => changeDraft(drafts, key, how), [drafts, key])
  const discard = useCallback(() => discardDraft(drafts, key), [drafts, key])
  return { draft: kept ?? drafts.blank, isDirty: kept !== undefined, change, discard }
}
