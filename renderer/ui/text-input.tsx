import type { ReactNode, Ref } from 'react'
import { useFieldAttributes } from './field.tsx'

interface TextInputProps {
  readonly value: string
  readonly onType: (typed: string) => void
  readonly placeholder?: string
  /** Stands inside the field at the right end, e.g. an age computed from the birth date. */
  readonly tail?: ReactNode
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
  readonly onLeave?: () => void
  readonly focus?: 'at-first' | 'later'
  readonly className?: string
  readonly ref?: Ref<HTMLInputElement>
}

export const TextInput = ({
  value,
  onType,
  placeholder,
  tail,
  inputMode = 'text',
  onLeave,
  focus = 'later',
  className = '',
  ref,
}: TextInputProps) => {
  const attributes = useFieldAttributes()
  return (
    <div className={`input-wrap ${className}`}>
      <input
        {...attributes}
        ref={ref}
        type="text"
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        autoFocus={focus === 'at-first'}
        // The focus trap of a dialog decides after React and looks for this mark.
        data-autofocus={focus === 'at-first' || undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {tail !== undefined && <span className="input-tail">{tail}</span>}
    </div>
  )
}

interface TextAreaProps {
  readonly value: string
  readonly onType: (typed: string) => void
  readonly placeholder?: string
  readonly rowCount?: number
}

export const TextArea = ({ value, onType, placeholder, rowCount = 3 }: TextAreaProps) => {
  const attributes = useFieldAttributes()
  return (
    <textarea
      {...attributes}
      className="input"
      value={value}
      placeholder={placeholder}
      rows={rowCount}
      spellCheck={false}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}
