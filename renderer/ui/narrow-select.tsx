// A choice that narrows a list; its first line lets everything through.
import { Field } from './field.tsx'
import { type Choice, Select } from './select.tsx'

interface NarrowSelectProps<Value extends string> {
  readonly label: string
  /** The words of the first line. */
  readonly every: string
  /** null while nothing is narrowed. */
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value | null) => void
  readonly className: string
}

const everything = ''

export const NarrowSelect = <Value extends string>(props: NarrowSelectProps<Value>) => {
  const { label, every, value, choices, onChoose, className } = props
  return (
    <Field label={label} labelLook="unseen" className={className}>
      <Select<string>
        value={value ?? everything}
        choices={[{ value: everything, label: every }, ...choices]}
        onChoose={(chosen) => onChoose(choices.find((choice) => choice.value === chosen)?.value ?? null)}
      />
    </Field>
  )
}
