// A line of text with a few ready answers: ↓ goes into the list, Enter takes the one in blue, typing ignores them all.
import { type KeyboardEvent, useId, useState } from 'react'
import './picker.css'
import { useFieldAttributes } from './field.tsx'
import { isComposing } from './form-keys.ts'
import type { Choice } from './select.tsx'

interface SuggestInputProps {
  readonly value: string
  readonly onType: (typed: string) => void
  /** `value` is what is written into the field. */
  readonly suggestions: readonly Choice<string>[]
  readonly listLabel: string
  readonly placeholder?: string
}

const nowhere = -1
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

export const SuggestInput = ({ value, onType, suggestions, listLabel, placeholder }: SuggestInputProps) => {
  const attributes = useFieldAttributes()
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  const [current, setCurrent] = useState(nowhere)
  const close = (): void => {
    setOpen(false)
    setCurrent(nowhere)
  }
  const take = (index: number): void => {
    const suggestion = suggestions[index]
    if (suggestion !== undefined) onType(suggestion.value)
    close()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return
    const step = steps[event.key]
    if (step !== undefined) {
      setOpen(true)
      setCurrent(Math.min(suggestions.length - 1, Math.max(0, current + step)))
    } else if (event.key === 'Enter' && current !== nowhere) take(current)
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
  }
  return (
    <div className="picker">
      <div className="input-wrap">
        <input
          {...attributes}
          type="text"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-activedescendant={current === nowhere ? undefined : `${listId}-${current}`}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onFocus={() => setOpen(value === '')}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            close()
            onType(event.currentTarget.value)
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </div>
      {isOpen && (
        <ul id={listId} role="listbox" className="picker-list" aria-label={listLabel}>
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === current}
              className={index === current ? 'picker-option is-on' : 'picker-option'}
              // Before the input loses the focus and closes the list.
              onPointerDown={(event) => {
                event.preventDefault()
                take(index)
              }}
            >
              {suggestion.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
