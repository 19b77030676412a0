import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { issuesFor } from '../../store/check.ts'
import { Field } from '../../ui/field.tsx'
import { FormRow, FormTable } from '../../ui/form-table.tsx'
import { PasswordInput } from '../../ui/password-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { SharedNameNote } from '../account/shared-name-note.tsx'
import { type AccountDraft, accountOf, type SetupDraft } from './setup-draft.ts'

interface AccountStepProps {
  readonly draft: SetupDraft
  readonly issues: readonly FieldIssue[]
  readonly onChange: (account: AccountDraft) => void
}

export const AccountStep = ({ draft, issues, onChange }: AccountStepProps) => {
  const t = useWords()
  const { account } = draft
  const { name, title } = accountOf(draft)
  return (
    <FormTable>
      <FormRow label={t('setup.rowAccount')}>
        <Field
          label={t('setup.accountName')}
          isRequired
          help={t('setup.accountNameHelp')}
          issues={issuesFor(issues, 'name')}
        >
          <TextInput value={name} onType={(typed) => onChange({ ...account, name: typed })} focus="at-first" />
        </Field>
        <SharedNameNote
          name={name}
          isOnePersons={account.isOnePersons}
          onChange={(isOnePersons) => onChange({ ...account, isOnePersons })}
        />
        <Field label={t('setup.accountTitleField')} isRequired issues={issuesFor(issues, 'title')}>
          <TextInput value={title} onType={(typed) => onChange({ ...account, title: typed })} />
        </Field>
      </FormRow>
      <FormRow label={t('setup.rowPassword')}>
        <Field
          label={t('setup.password')}
          isRequired
          help={t('setup.passwordHelp')}
          issues={issuesFor(issues, 'password')}
        >
          <PasswordInput value={account.password} onType={(password) => onChange({ ...account, password })} />
        </Field>
        <Field label={t('setup.passwordAgain')} isRequired issues={issuesFor(issues, 'passwordAgain')}>
          <PasswordInput
            value={account.passwordAgain}
            onType={(passwordAgain) => onChange({ ...account, passwordAgain })}
          />
        </Field>
      </FormRow>
    </FormTable>
  )
}
