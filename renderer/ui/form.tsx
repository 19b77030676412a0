// A form that is never submitted by the browser: Enter moves on, Ctrl ↵ presses the filled button, Esc closes.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const form = formRef.current
      const { target } = event
      // On the document and after React: an open list of choices takes its own Enter and Esc first.
      if (form === null || !(target instanceof HTMLElement) || event.defaultPrevented) return
      const isInside = form.contains(target)
      const isNowhere = target === document.body && document.querySelector('[aria-modal=true]') === null
      if (!isInside && !isNowhere) return
      const meaning = meaningOf(event, isInside ? placeOf(target) : 'pressable')
      if (meaning === 'composing' || meaning === 'own') return
      if (meaning === 'close' && onClose === undefined) return
      event.preventDefault()
      if (meaning === 'close') onClose?.()
      if (meaning === 'press-filled') filledFor(form)?.click()
      if (meaning === 'next-field') {
        const next = nextOf([...form.querySelectorAll<HTMLElement>(fieldSelector)], target)
        ;(next ?? filledFor(form))?.focus()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
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
