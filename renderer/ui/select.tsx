// More than five choices. Mantine's list opens with ↓, filters while typing, and takes Enter for itself while it is open.
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { Select as MantineSelect } from '@mantine/core'
import { useWords } from '../words/use-words.ts'
import { useFieldAttributes } from './field.tsx'
import { iconStroke } from './icon.ts'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> {
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value) => void
  readonly placeholder?: string
}

export const Select = <Value extends string>({ value, choices, onChoose, placeholder }: SelectProps<Value>) => {
  const t = useWords()
  const attributes = useFieldAttributes()
  return (
    <MantineSelect
      {...attributes}
      classNames={{ input: 'input' }}
      data={choices.map(({ value: choice, label }) => ({ value: choice, label }))}
      value={value}
      placeholder={placeholder ?? t('ui.choose')}
      nothingFoundMessage={t('ui.noMatch')}
      searchable={choices.length > 8}
      rightSection={<IconChevronDown size={18} stroke={iconStroke} />}
      rightSectionPointerEvents="none"
      allowDeselect={false}
      maxDropdownHeight={320}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen)
        if (choice !== undefined) onChoose(choice.value)
      }}
    />
  )
}
