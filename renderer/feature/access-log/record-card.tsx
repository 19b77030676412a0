// Nothing stood out: one press. What stood out is answered in words, and what was wrong has its measures too.
import { useState } from 'react'
import { type OpenReview, type ReviewOutcome, reviewOutcomes } from '../../../domain/access-log/review.ts'
import { useDoorAction } from '../../store/door.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Field } from '../../ui/field.tsx'
import { focusFirstWrong } from '../../ui/focus-first-wrong.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'

export const RecordCard = ({ review: { throughEntry, markCount } }: { readonly review: OpenReview }) => {
  const t = useWords()
  const record = useDoorAction('accessLog.recordReview')
  const [outcome, setOutcome] = useState<ReviewOutcome>('sound')
  const [findings, setFindings] = useState('')
  const [measures, setMeasures] = useState('')
  const save = async (): Promise<void> => {
    const answer = await record.run({
      throughEntry,
      outcome,
      findings,
      measures: outcome === 'found' ? measures : '',
    })
    if (answer?.ok === true) showToast({ title: t('accessLog.recorded') })
    else focusFirstWrong()
  }
  return (
    <Card label={t('accessLog.record')}>
      <CardHead title={t('accessLog.record')} />
      <CardBody>
        <div className="access-log-record">
          <Segmented
            label={t('accessLog.outcome')}
            value={outcome}
            choices={reviewOutcomes.map((value) => ({ value, label: t(`accessLog.${value}`) }))}
            onChoose={setOutcome}
          />
          <Field
            label={t('accessLog.findings')}
            isRequired={outcome === 'found' || markCount > 0}
            help={t('accessLog.findingsWhy')}
            issues={record.issuesAt('findings')}
          >
            <TextArea value={findings} onType={setFindings} />
          </Field>
          {outcome === 'found' && (
            <Field label={t('accessLog.measures')} isRequired issues={record.issuesAt('measures')}>
              <TextArea value={measures} onType={setMeasures} rowCount={2} />
            </Field>
          )}
          {record.failure !== null && record.issuesAt('throughEntry').length > 0 && (
            <FailureNote failure={record.failure} />
          )}
          <Button look="filled" isBusy={record.isRunning} onPress={() => void save()}>
            {t('accessLog.confirm')}
          </Button>
        </div>
      </CardBody>
    </Card>
  )
}
