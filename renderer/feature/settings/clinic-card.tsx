import { useState } from 'react'
import { yearOf } from '../../../domain/calendar/plain-day.ts'
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import { useMay } from '../../store/may.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ReleaseNote } from '../destruction/release-note.tsx'
import { groundKey } from '../notice/notice-words.ts'
import type { WordKey } from '../../words/words.ts'
import { RestateClinicDialog } from './restate-clinic-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

const factsOf = (clinic: Clinic): readonly (readonly [WordKey, string])[] => [
  ['settings.clinicName', clinic.name],
  ['settings.clinicKind', clinic.kind],
  ['settings.address', [clinic.postcode, clinic.address].filter((part) => part !== '').join(' ')],
  ['settings.phone', clinic.phone],
  ['settings.email', clinic.email],
  ['settings.officer', `${clinic.officerName} ${clinic.officerTitle}`],
  ['settings.department', clinic.department],
  ['settings.openedOn', orDash(clinic.openedOn)],
  ['settings.sender', clinic.senderTitle],
  ['settings.purposes', clinic.purposes.join(', ')],
  ['settings.storagePlace', clinic.storagePlace],
  ['settings.recordingHours', clinic.recordingHours],
  ['settings.retention', clinic.retention.statedAs],
]

export const ClinicCard = () => {
  const t = useWords()
  // Earlier years only explain deadlines that are already written down.
  const thisYear = yearOf(useToday())
  const answer = useDoor('clinic.read', {})
  const mayManage = useMay('clinic.manage')
  const mayReview = useMay('access-log.read')
  const [isRestating, setRestating] = useState(false)
  return (
    <Card label={t('settings.clinic')}>
      <CardHead title={t('settings.clinic')}>
        <span className="cap">{t('settings.clinicHelp')}</span>
        {mayManage && answer.kind === 'answered' && (
          <Button size="small" onPress={() => setRestating(true)}>
            {t('settings.restate')}
          </Button>
        )}
      </CardHead>
      {answer.kind === 'waiting' && <Skeleton rowCount={6} />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && (
        <CardBody>
          <dl className="facts">
            {factsOf(answer.value.clinic).map(([word, fact]) => (
              <div key={word}>
                <dt>{t(word)}</dt>
                <dd>{orDash(fact)}</dd>
              </div>
            ))}
            <div>
              <dt>{t('settings.seal')}</dt>
              <dd>{t(`settings.seal_${answer.value.clinic.seal}`)}</dd>
            </div>
            <div>
              <dt>{t('settings.approvals')}</dt>
              <dd>
                {answer.value.clinic.destructionApprovals.join(' → ')}
                <ReleaseNote titles={answer.value.clinic.destructionApprovals} offer="account" />
              </dd>
            </div>
            <div>
              <dt>{t('accessLog.interval')}</dt>
              <dd>
                {t(`accessLog.every_${answer.value.clinic.logReviewEvery}`)}{' '}
                {mayReview && (
                  <Button size="small" onPress={() => go({ kind: 'access-log' })}>
                    {t('accessLog.open')}
                  </Button>
                )}
              </dd>
            </div>
            <div>
              <dt>{t('settings.policyGrounds')}</dt>
              <dd>
                {orDash(answer.value.clinic.policyGrounds.map((ground) => t(groundKey(ground, 'viewing'))).join(', '))}
              </dd>
            </div>
            <div>
              <dt>{t('settings.holidayTables')}</dt>
              <dd>
                {orDash(
                  answer.value.holidayTables
                    .filter(({ year }) => year >= thisYear)
                    .map(({ year, edition }) => t('settings.holidayTable', { year, edition }))
                    .join(', '),
                )}{' '}
                <Button size="small" onPress={() => go({ kind: 'holidays' })}>
                  {t('holiday.openTable')}
                </Button>
              </dd>
            </div>
          </dl>
        </CardBody>
      )}
      {isRestating && answer.kind === 'answered' && (
        <RestateClinicDialog clinic={answer.value.clinic} onClose={() => setRestating(false)} />
      )}
    </Card>
  )
}
