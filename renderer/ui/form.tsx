// A form that is never submitted by the browser: Enter moves on, Ctrl ↵ presses the filled button, Esc closes.
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import { type FormPlace, meaningOf, nextOf } from './form-keys.ts'

const fieldSelector = [
  'input:not([type=hidden]):not([disabled]):not([tabindex="-1"])',
  'textarea:not([disabled])',
  '[role=radio][tabindex="0"]',
  '[data-field][tabindex="0"]',
].join(',')

const placeOf = (target: Element): FormPlace => {
  if (target instanceof HTMLTextAreaElement) return 'lines'
  if (target instanceof HTMLInputElement || target.matches('[role=radio]')) return 'line'
  return 'pressable'
}

/** A closed list of choices would open on Enter, and nobody who only presses Enter would come past it. It opens with ↓. */
const isClosedChoice = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement &&
  target.readOnly &&
  target.getAttribute('aria-haspopup') === 'listbox' &&
  !target.hasAttribute('data-expanded')

// In a dialog without a filled button Ctrl ↵ does nothing: it must not reach the screen behind.
const filledFor = (form: HTMLElement): HTMLElement | null => {
  const own = form.querySelector<HTMLElement>('[data-filled]')
  const around = form.closest<HTMLElement>('[aria-modal=true]') ?? document
  return own ?? around.querySelector<HTMLElement>('[data-filled]')
}

interface EnterMovesOnOptions {
  readonly onClose?: (() => void) | undefined
}

export const useEnterMovesOn = (
  formRef: RefObject<HTMLElement | null>,
  { onClose }: EnterMovesOnOptions = {},
): void => {
  // Before the paint: what is on the screen hears its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const form = formRef.current
      const { target } = event
      // On the document and after React: an open list of choices takes its own Enter and Esc first.
      if (form === null || !(target instanceof HTMLElement) || event.defaultPrevented) return
      const isBeforeReact = event.eventPhase === Event.CAPTURING_PHASE
      if (isBeforeReact && (event.key !== 'Enter' || !isClosedChoice(target))) return
      const isInside = form.contains(target)
      const modal = [...document.querySelectorAll('[aria-modal=true]')].at(-1)
      // A dialog that has just opened hears the next key, though the focus comes to it a moment later.
      const isNowhere = modal === undefined ? target === document.body : modal.contains(form) && !modal.contains(target)
      if (!isInside && !isNowhere) return
      const meaning = meaningOf(event, isInside ? placeOf(target) : 'pressable')
      if (meaning === 'composing' || meaning === 'own') return
      if (meaning === 'close' && onClose === undefined) return
      event.preventDefault()
      if (isBeforeReact) event.stopPropagation()
      if (meaning === 'close') onClose?.()
      if (meaning === 'press-filled') filledFor(form)?.click()
      if (meaning === 'next-field') {
        const next = nextOf([...form.querySelectorAll<HTMLElement>(fieldSelector)], target)
        ;(next ?? filledFor(form))?.focus()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [formRef, onClose])
}

interface FormProps {
  readonly children: ReactNode
  readonly label: string
  readonly onClose?: (() => void) | undefined
  readonly className?: string
}

export const Form = ({ children, label, onClose, className = '' }: FormProps) => {
  const formRef = useRef<HTMLFormElement>(null)
  useEnterMovesOn(formRef, { onClose })
  return (
    <form
      ref={formRef}
      className={className}
      aria-label={label}
      noValidate
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  )
}
