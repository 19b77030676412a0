// Exclusive and inclusive choices by keyboard: arrows move within the group, Space chooses, Enter moves on.
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import type { KeyboardEvent, ReactNode } from 'react'
import type { IconComponent } from './icon.ts'
import { IconMark } from './icon-mark.tsx'
import type { Choice } from './select.tsx'

export interface RichChoice<Value extends string> extends Choice<Value> {
  readonly icon?: IconComponent
  readonly count?: number | undefined
  readonly detail?: ReactNode
}

interface OneOfProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly RichChoice<Value>[]
  readonly onChoose: (value: Value) => void
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus and the choice together, as radio buttons do. */
const onRadioKey = <Value extends string>(
  event: KeyboardEvent<HTMLElement>,
  { choices, onChoose }: OneOfProps<Value>,
  index: number,
): void => {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const next = (index + step + choices.length) % choices.length
  const chosen = choices[next]
  const element = event.currentTarget.parentElement?.children[next]
  if (chosen !== undefined) onChoose(chosen.value)
  if (element instanceof HTMLElement) element.focus()
}

const Radios = <Value extends string>({ look, ...group }: OneOfProps<Value> & { readonly look: string }) => {
  const chosenIndex = group.choices.findIndex((choice) => choice.value === group.value)
  return (
    <div className={look} role="radiogroup" aria-label={group.label}>
      {group.choices.map((choice, index) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          aria-checked={index === chosenIndex}
          tabIndex={index === Math.max(0, chosenIndex) ? 0 : -1}
          className={index === chosenIndex ? `${look}-item is-on` : `${look}-item`}
          onClick={() => group.onChoose(choice.value)}
          onKeyDown={(event) => onRadioKey(event, group, index)}
        >
          {look === 'chips' && index === chosenIndex && <IconMark icon={IconCheck} size="small" />}
          {choice.icon && <IconMark icon={choice.icon} />}
          {choice.label}
          {choice.count !== undefined && <span className="num choice-count">{choice.count}</span>}
          {choice.detail}
        </button>
      ))}
    </div>
  )
}

/** 2 to 5 exclusive choices in one bar; more is a Select. */
export const Segmented = <Value extends string>(group: OneOfProps<Value>) => <Radios {...group} look="segmented" />

/** Exclusive choices as separate chips. */
export const ChoiceChips = <Value extends string>(group: OneOfProps<Value>) => <Radios {...group} look="chips" />

interface AnyOfProps<Value extends string> {
  readonly label: string
  readonly values: readonly Value[]
  readonly choices: readonly RichChoice<Value>[]
  readonly onChange: (values: readonly Value[]) => void
}

/** Any number of choices, each pressed on and off. */
export const MultiChoiceChips = <Value extends string>({ label, values, choices, onChange }: AnyOfProps<Value>) => (
  <div className="chips" role="group" aria-label={label}>
    {choices.map((choice) => {
      const isOn = values.includes(choice.value)
      return (
        <button
          key={choice.value}
          type="button"
          aria-pressed={isOn}
          className={isOn ? 'chips-item is-on' : 'chips-item'}
          onClick={() => onChange(isOn ? values.filter((value) => value !== choice.value) : [...values, choice.value])}
        >
          {isOn && <IconMark icon={IconCheck} size="small" />}
          {choice.icon && <IconMark icon={choice.icon} />}
          {choice.label}
        </button>
      )
    })}
  </div>
)

interface CheckBoxProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

export const CheckBox = ({ isOn, onChange, children }: CheckBoxProps) => (
  <label className="check-box">
    <input
      type="checkbox"
      className="unseen"
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span className={isOn ? 'check-box-mark is-on' : 'check-box-mark'} aria-hidden="true">
      {isOn && <IconCheck size={15} stroke={3} />}
    </span>
    <span className="grow">{children}</span>
  </label>
)
