// What every notice carries: words of one's own, the way to object, the way it is delivered.
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { letterOf } from '../../../domain/decision/letter.ts'
import { stoppedReasonsFor } from '../../../domain/decision/range-rules.ts'
import { defaultObjection } from '../../../domain/paper/objection.ts'
import { replyMethods, type RequestDetail } from '../../../domain/request/request.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { MarkedField } from './marked-field.tsx'
import type { TypedDecision } from './typed-decision.ts'

interface LetterCardProps {
  readonly request: RequestDetail
  readonly clinic: Clinic
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const LetterCard = ({ request, clinic, typed, set, issuesAt }: LetterCardProps) => {
  const t = useWords()
  const letter = letterOf(request)
  const reasonsIn = stoppedReasonsFor(letter)
  return (
    <>
      <Card>
        <CardBody>
          <MarkedField
            label={t('notice.addition')}
            reasonsIn={reasonsIn}
            text={typed.addition}
            rowCount={2}
            onType={(addition) => set({ addition })}
            issues={issuesAt('addition')}
            help={t('notice.additionHelp')}
          />
        </CardBody>
      </Card>
      <Card>
        <CardBody>
          <div className="column">
            {letter !== 'reply' && (
              <MarkedField
                reasonsIn={reasonsIn}
                label={t('notice.objection')}
                text={typed.objection ?? defaultObjection(clinic)}
                rowCount={3}
                onType={(objection) => set({ objection })}
                issues={issuesAt('objection')}
                help={t('notice.objectionHelp')}
                isRequired
              />
            )}
            <Field label={t('notice.deliverBy')} kind="group">
              <Segmented
                label={t('notice.deliverBy')}
                value={typed.deliverBy ?? request.replyBy}
                choices={replyMethods.map((value) => ({ value, label: t(`notice.reply_${value}`) }))}
                onChoose={(deliverBy) => set({ deliverBy })}
              />
            </Field>
          </div>
        </CardBody>
      </Card>
    </>
  )
}
