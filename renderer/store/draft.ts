// What was typed and not yet saved. It stays in memory only: kept when a person walks to another screen or the PC locks,
// gone when somebody else signs in, and never written to disk (a draft holds personal data outside the ledger).
import { useCallback } from 'react'
import { type StoreApi, useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface Drafts<Value> {
  readonly blank: Value
  readonly store: StoreApi<ReadonlyMap<string, Value>>
}

const forgetters = new Set<() => void>()

/** One kind of form. Made once per form, outside its component. */
export const makeDrafts = <Value>(blank: Value): Drafts<Value> => {
  const store = createStore<ReadonlyMap<string, Value>>(() => new Map())
  forgetters.add(() => store.setState(new Map(), true))
  return { blank, store }
}

export const draftOf = <Value>({ blank, store }: Drafts<Value>, key: string): Value =>
  store.getState().get(key) ?? blank

export const changeDraft = <Value>(drafts: Drafts<Value>, key: string, change: (draft: Value) => Value): void =>
  drafts.store.setState(new Map(drafts.store.getState()).set(key, change(draftOf(drafts, key))), true)

export const discardDraft = <Value>({ store }: Drafts<Value>, key: string): void => {
  const rest = new Map(store.getState())
  rest.delete(key)
  store.setState(rest, true)
}

export const discardAllDrafts = (): void => {
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
