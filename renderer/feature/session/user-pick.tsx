import type { KeyboardEvent } from 'react'
import type { IconComponent } from '../../ui/icon.ts'
import { IconMark } from '../../ui/icon-mark.tsx'

interface Person<Value extends string> {
  readonly value: Value
  readonly icon: IconComponent
  readonly label: string
  readonly detail?: string
}

interface UserPickProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly choices: readonly Person<Value>[]
  readonly onChoose: (value: Value) => void
}

export const UserPick = <Value extends string>({ label, value, choices, onChoose }: UserPickProps<Value>) => {
  const onArrow = (event: KeyboardEvent<HTMLElement>): void => {
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const other = choices.find((choice) => choice.value !== value)
    if (other !== undefined) onChoose(other.value)
  }
  return (
    <div className="user-pick" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value ? 0 : -1}
          className={choice.value === value ? 'user-pick-item is-on' : 'user-pick-item'}
          onClick={() => onChoose(choice.value)}
          onKeyDown={onArrow}
        >
          <IconMark icon={choice.icon} size="large" />
          <span>
            <b>{choice.label}</b>
            {choice.detail !== undefined && <span className="cap user-pick-detail">{choice.detail}</span>}
          </span>
        </button>
      ))}
    </div>
  )
}
