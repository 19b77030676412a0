import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'

const purposesMax = 10
const none: readonly FieldIssue[] = []

interface PurposeListProps {
  readonly purposes: readonly string[]
  readonly issues: readonly FieldIssue[]
  readonly onChange: (purposes: string[]) => void
}

export const PurposeList = ({ purposes, issues, onChange }: PurposeListProps) => {
  const t = useWords()
  return (
    <div className="purpose-list">
      {purposes.map((purpose, index) => (
        // Purposes have no identity but their place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="purpose-list-line">
          <Field
            className="grow"
            label={t('setup.purpose', { number: index + 1 })}
            isRequired={index === 0}
            issues={index === 0 ? issues : none}
          >
            <TextInput
              value={purpose}
              onType={(typed) => onChange(purposes.map((one, place) => (place === index ? typed : one)))}
            />
          </Field>
          {purposes.length > 1 && (
            <IconButton
              icon={IconX}
              label={t('ui.remove', { what: t('setup.purposeRemove', { number: index + 1 }) })}
              onPress={() => onChange(purposes.filter((_, place) => place !== index))}
            />
          )}
        </div>
      ))}
      {purposes.length < purposesMax && (
        <Button look="bare" size="small" icon={IconPlus} onPress={() => onChange([...purposes, ''])}>
          {t('setup.purposeAdd')}
        </Button>
      )}
    </div>
  )
}
