// Keys that work anywhere on a screen. No single letters: with a Korean keyboard they would type.
import { useLayoutEffect, useRef } from 'react'
import { type FormKey, isComposing } from './form-keys.ts'

/** "F2", "Ctrl+K", "Alt+1", "Escape". */
export const matchesShortcut = (event: FormKey, shortcut: string): boolean => {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  return (
    !isComposing(event) &&
    event.key.toLowerCase() === key.toLowerCase() &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.metaKey
  )
}

const isDialogOpen = (): boolean => document.querySelector('[aria-modal=true]') !== null

/**
 * While a dialog is open the keys of the screen behind it rest. `before-frame`: the screen takes the key before the frame
 * does, e.g. F3 on the viewing screen stops the viewing instead of opening the screen again.
 */
export const useShortcut = (
  shortcut: string,
  onPress: () => void,
  turn: 'with-frame' | 'before-frame' = 'with-frame',
): void => {
  const latest = useRef(onPress)
  useLayoutEffect(() => {
    latest.current = onPress
  })
  // What is on the screen hears its keys: an effect after the paint would miss the first of somebody who knows the way.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || !matchesShortcut(event, shortcut) || isDialogOpen()) return
      event.preventDefault()
      latest.current()
    }
    const capture = turn === 'before-frame'
    document.addEventListener('keydown', onKeyDown, { capture })
    return () => document.removeEventListener('keydown', onKeyDown, { capture })
  }, [shortcut, turn])
}
