import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { lastDayKept } from '../../../domain/footage/footage-clock.ts'
import type { Retention } from '../../../domain/footage/retention.ts'
import { issuesFor } from '../../store/check.ts'
import { useToday } from '../../store/clock.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow, FormTable } from '../../ui/form-table.tsx'
import { Note } from '../../ui/status.tsx'
import { TextArea, TextInput } from '../../ui/text-input.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { isLonger, type RetentionDraft, statedAsOf } from './setup-draft.ts'

interface RetentionStepProps {
  readonly draft: RetentionDraft
  /** The period as far as it is sound. */
  readonly sound: Retention | null
  readonly issues: readonly FieldIssue[]
  readonly onChange: (draft: RetentionDraft) => void
}

export const RetentionStep = ({ draft, sound, issues, onChange }: RetentionStepProps) => {
  const t = useWords()
  const formats = useFormats()
  const today = useToday()
  return (
    <div className="column">
      <FormTable>
        <FormRow label={t('setup.rowRetention')}>
          <Field
            label={t('setup.retentionCount')}
            isRequired
            className="wizard-short"
            issues={issuesFor(issues, 'count')}
          >
            <TextInput
              value={draft.count}
              onType={(count) => onChange({ ...draft, count })}
              inputMode="numeric"
              focus="at-first"
            />
          </Field>
          <Field label={t('setup.retentionUnit')} kind="group" className="wizard-short">
            <Segmented
              label={t('setup.retentionUnit')}
              value={draft.unit}
              choices={[
                { value: 'day', label: t('setup.day') },
                { value: 'month', label: t('setup.month') },
              ]}
              onChoose={(unit) => onChange({ ...draft, unit })}
            />
          </Field>
          <Field
            label={t('setup.statedAs')}
            isRequired
            className="wizard-wide"
            help={t('setup.statedAsHelp')}
            issues={issuesFor(issues, 'statedAs')}
          >
            <TextInput value={statedAsOf(t, draft)} onType={(statedAs) => onChange({ ...draft, statedAs })} />
          </Field>
          {isLonger(draft) && (
            <Field
              label={t('setup.longerReason')}
              isRequired
              className="wizard-full"
              help={t('setup.longerReasonHelp')}
              issues={issuesFor(issues, 'longerReason')}
            >
              <TextArea
                value={draft.longerReason}
                rowCount={2}
                onType={(longerReason) => onChange({ ...draft, longerReason })}
              />
            </Field>
          )}
        </FormRow>
      </FormTable>
      <Note
        kind="hold"
        title={
          sound === null
            ? t('setup.exampleNone')
            : t('setup.example', { day: formats.dayFull(lastDayKept(today, sound)) })
        }
      >
        {t('setup.exampleMore')}
      </Note>
    </div>
  )
}
