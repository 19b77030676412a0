// Why it is postponed and until when. The request stays open, and on that day somebody is asked whether it has ended (rule 11).
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { causesFor } from '../../../domain/decision/letter-grounds.ts'
import { type LetterKind, letsSee } from '../../../domain/decision/letter.ts'
import { stoppedReasonsFor } from '../../../domain/decision/range-rules.ts'
import { useToday } from '../../store/clock.ts'
import { CheckBox, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Note } from '../../ui/status.tsx'
import { DayInput } from '../../ui/time-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { MarkedField } from './marked-field.tsx'
import type { TypedDecision } from './typed-decision.ts'
import { causeOf, endOnOf } from './typed-ranges.ts'

interface PostponementCardProps {
  readonly letter: LetterKind
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

export const PostponementCard = ({ letter, typed, set, issuesAt }: PostponementCardProps) => {
  const t = useWords()
  const today = useToday()
  const isToTell = letter === 'existence'
  const isOther = causeOf(typed, letter) === 'other'
  return (
    <Card label={t('notice.postponement')}>
      <CardHead title={t('notice.postponement')}>
        <span className="cap">{t('notice.postponementHint')}</span>
      </CardHead>
      <CardBody>
        <div className="column">
          {(letter === 'deletion' || letter === 'suspension') && <Note kind="warn">{t('notice.postponeRemoval')}</Note>}
          <Field label={t('notice.cause')} kind="group">
            <Segmented
              label={t('notice.cause')}
              value={causeOf(typed, letter)}
              choices={causesFor[letter].map((value) => ({ value, label: t(`notice.cause_${value}`) }))}
              onChoose={(cause) => set({ cause })}
            />
          </Field>
          <Field
            label={t('notice.endOn')}
            isRequired
            issues={issuesAt('postponement.expectedEndOn')}
            help={letsSee(letter) ? t('notice.endOnHelp') : isToTell ? t('notice.endOnTellHelp') : undefined}
          >
            <DayInput typed={endOnOf(typed, today)} onType={(endOn) => set({ endOn, isFarEndMeant: false })} />
          </Field>
          {(typed.isFarEndMeant ||
            issuesAt('postponement.expectedEndOn').some(({ reason }) => reason === 'end-far-off')) && (
            <CheckBox isOn={typed.isFarEndMeant} onChange={(isFarEndMeant) => set({ isFarEndMeant })}>
              {t('notice.farEndMeant')}
            </CheckBox>
          )}
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
