// To the printer or into a file, and for what purpose (rule 47): asked in the same words wherever a paper goes out.
import { useState } from 'react'
import { Segmented } from '../../ui/choice.tsx'
import { Field, type Issue } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'

const ways = ['printer', 'pdf'] as const
type Way = (typeof ways)[number]

export interface OutputChoice {
  readonly to: Way
  readonly purpose: string
}

export const useOutputChoice = (firstWay: Way, usualPurpose: string) =>
  useState<OutputChoice>({ to: firstWay, purpose: usualPurpose })

export const isPurposeBlank = ({ purpose }: OutputChoice): boolean => purpose.trim() === ''

const none: readonly Issue[] = []

interface OutputFieldsProps {
  readonly choice: OutputChoice
  readonly onChange: (choice: OutputChoice) => void
  /** What the door found wrong with the purpose. */
  readonly issues?: readonly Issue[]
}

export const OutputFields = ({ choice, onChange, issues = none }: OutputFieldsProps) => {
  const t = useWords()
  return (
    <>
      <Field label={t('request.outputTo')} kind="group">
        <Segmented
          label={t('request.outputTo')}
          value={choice.to}
          choices={ways.map((value) => ({ value, label: t(`request.to_${value}`) }))}
          onChoose={(to) => onChange({ ...choice, to })}
        />
      </Field>
      <Field
        label={t('request.outputPurpose')}
        isRequired
        help={t('request.outputPurposeWhy')}
        issues={isPurposeBlank(choice) ? [{ reason: 'purpose-missing' }] : issues}
      >
        <TextInput value={choice.purpose} onType={(purpose) => onChange({ ...choice, purpose })} focus="at-first" />
      </Field>
    </>
  )
}
