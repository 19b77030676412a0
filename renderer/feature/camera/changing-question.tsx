// Rule 37: a room for something else in which people undress is a forbidden place too, so its name alone does not decide.
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { ChoiceChips } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useWords } from '../../words/use-words.ts'

interface ChangingQuestionProps {
  readonly answer: 'no' | 'yes' | null
  readonly issues: readonly FieldIssue[]
  readonly onAnswer: (answer: 'no' | 'yes') => void
}

export const ChangingQuestion = ({ answer, issues, onAnswer }: ChangingQuestionProps) => {
  const t = useWords()
  return (
    <div className="camera-question">
      <Field
        label={t('camera.changing.question')}
        help={t('camera.changing.why')}
        kind="group"
        issues={issues}
        isRequired
      >
        <ChoiceChips
          label={t('camera.changing.question')}
          value={answer}
          choices={[
            { value: 'no', label: t('camera.changing.no') },
            { value: 'yes', label: t('camera.changing.yes') },
          ]}
          onChoose={onAnswer}
        />
      </Field>
    </div>
  )
}
