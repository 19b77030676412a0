// When the footage is from: one line of text for each stretch, typed as the person at the counter says it.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { blankSpan, type TypedSpan } from '../../ui/typed-span.ts'
import { useWords } from '../../words/use-words.ts'

interface WhenRowProps {
  readonly spans: readonly TypedSpan[]
  readonly onChange: (spans: readonly TypedSpan[]) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const WhenRow = ({ spans, onChange, issuesAt }: WhenRowProps) => {
  const t = useWords()
  return (
    <FormRow label={t('intake.when')}>
      {spans.map((span, index) => (
        // The lines are told apart by their place alone.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className="intake-span">
          <Field label={t('intake.span')} labelLook="unseen" isRequired issues={issuesAt(`spans.${index}`)}>
            <SpokenRangeField
              span={span}
              onType={(typed) => onChange(spans.map((one, at) => (at === index ? typed : one)))}
            />
          </Field>
          {index === spans.length - 1 ? (
            <Button icon={IconPlus} onPress={() => onChange([...spans, blankSpan])}>
              {t('intake.addSpan')}
            </Button>
          ) : (
            <IconButton
              icon={IconX}
              label={t('intake.removeSpan', { index: index + 1 })}
              onPress={() => onChange(spans.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
    </FormRow>
  )
}
