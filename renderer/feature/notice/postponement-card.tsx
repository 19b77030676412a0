// Why it is postponed and until when. The request stays open, and on that day somebody is asked whether it has ended (rule 11).
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type LetterKind, letsSee } from '../../../domain/decision/letter.ts'
import { postponementCauses } from '../../../domain/decision/range-result.ts'
import { stoppedReasonsFor } from '../../../domain/decision/range-rules.ts'
import { useToday } from '../../store/clock.ts'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { MarkedField } from './marked-field.tsx'
import { endOnOf, type TypedDecision } from './typed-decision.ts'

interface PostponementCardProps {
  readonly letter: LetterKind
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const PostponementCard = ({ letter, typed, set, issuesAt }: PostponementCardProps) => {
  const t = useWords()
  const today = useToday()
  const isOther = typed.cause === 'other'
  return (
    <Card label={t('notice.postponement')}>
      <CardHead title={t('notice.postponement')}>
        <span className="cap">{t('notice.postponementHint')}</span>
      </CardHead>
      <CardBody>
        <div className="column">
          <Field label={t('notice.cause')} kind="group">
            <Segmented
              label={t('notice.cause')}
              value={typed.cause}
              choices={postponementCauses.map((value) => ({ value, label: t(`notice.cause_${value}`) }))}
              onChoose={(cause) => set({ cause })}
            />
          </Field>
          <Field
            label={t('notice.endOn')}
            isRequired
            issues={issuesAt('postponement.expectedEndOn')}
            help={letsSee(letter) ? t('notice.endOnHelp') : undefined}
          >
            <DayInput typed={endOnOf(typed, today)} onType={(endOn) => set({ endOn })} />
          </Field>
          <MarkedField
            label={t('notice.causeFacts')}
            reasonsIn={stoppedReasonsFor(letter)}
            text={typed.causeFacts}
            rowCount={2}
            onType={(causeFacts) => set({ causeFacts })}
            issues={issuesAt('postponement.facts')}
            help={t('notice.causeFactsHelp')}
            isRequired={isOther}
          />
        </div>
      </CardBody>
    </Card>
  )
}
