// A day or a time is typed, not picked from a calendar: these users type numbers all day. The caller keeps the typed text
// and reads it with `readDay` / `readClock` (ui/typed-time.ts).
import { useEffect, useState } from 'react'
import { useToday } from '../store/clock.ts'
import { useFormats, useWords } from '../words/use-words.ts'
import { useField } from './field.tsx'
import { TextInput } from './text-input.tsx'
import { readClock, readDay, type Typed } from './typed-time.ts'

interface TimeInputProps {
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly className?: string
}

interface DayInputProps extends TimeInputProps {
  readonly focus?: 'at-first' | 'later'
}

/** Says what is wrong once the field is left, and takes it back while it is corrected. */
const useOwnIssue = (read: Typed<string>): { readonly onLeave: () => void } => {
  const { report } = useField()
  const [isLeft, setLeft] = useState(false)
  const reason = read.kind === 'wrong' && isLeft ? read.reason : null
  useEffect(() => {
    report(reason === null ? null : { reason })
  }, [reason, report])
  return { onLeave: () => setLeft(true) }
}

export const DayInput = ({ typed, onType, focus = 'later', className = '' }: DayInputProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  const read = readDay(typed, today)
  const { onLeave } = useOwnIssue(read)
  return (
    <TextInput
      className={`input-day ${className}`}
      value={typed}
      onType={onType}
      inputMode="numeric"
      placeholder={t('ui.dayPlaceholder')}
      focus={focus}
      tail={read.kind === 'right' ? `(${formats.weekday(read.value)})` : undefined}
      onLeave={() => {
        onLeave()
        if (read.kind === 'right' && read.value !== typed) onType(read.value)
      }}
    />
  )
}

export const ClockInput = ({ typed, onType, className = '' }: TimeInputProps) => {
  const t = useWords()
  const read = readClock(typed)
  const { onLeave } = useOwnIssue(read)
  return (
    <TextInput
      className={`input-clock ${className}`}
      value={typed}
      onType={onType}
      inputMode="numeric"
      placeholder={t('ui.clockPlaceholder')}
      onLeave={() => {
        onLeave()
        if (read.kind === 'right' && read.value !== typed) onType(read.value)
      }}
    />
  )
}
