// The access log since the last review: who did how much, what strikes the eye, and what the officer says of it (rule 46).
import { daysBetween } from '../../../domain/calendar/plain-day.ts'
import type { OutputOf } from '../../../domain/contract/contract.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { AccountsCard } from './accounts-card.tsx'
import { MarksCard } from './marks-card.tsx'
import { PastCard } from './past-card.tsx'
import { RecordCard } from './record-card.tsx'
import './access-log.css'

type Shown = OutputOf<'accessLog.show'>

const DueStatus = ({ plan }: Pick<Shown, 'plan'>) => {
  const t = useWords()
  const formats = useFormats()
  const lateDays = daysBetween(plan.dueOn, useToday())
  return lateDays > 0 ? (
    <Status kind="danger">{t('accessLog.overdue', { count: lateDays })}</Status>
  ) : (
    <Status kind="idle">{t('accessLog.due', { day: formats.dayLong(plan.dueOn) })}</Status>
  )
}

const Review = ({ shown }: { readonly shown: Shown }) => {
  const t = useWords()
  const formats = useFormats()
  const { review, plan, past } = shown
  const mayRecord = useMay('access-log.review')
  const { lastReviewedOn } = plan
  return (
    <>
      <p className="sub">
        {t('accessLog.period', {
          from: formats.momentLong(review.from),
          to: formats.momentLong(review.to),
          count: formats.count(review.entryCount),
        })}
        {' · '}
        {lastReviewedOn === null
          ? t('accessLog.never')
          : t('accessLog.last', { day: formats.dayLong(lastReviewedOn) })}{' '}
        · {t(`accessLog.every_${plan.interval}`)}
      </p>
      {review.restCount > 0 && (
        <Note kind="warn">
          {t('accessLog.rest', { count: formats.count(review.entryCount), rest: formats.count(review.restCount) })}
        </Note>
      )}
      <div className="access-log scrolls">
        <div className="access-log-column">
          <MarksCard review={review} />
          <AccountsCard accounts={review.accounts} />
        </div>
        <div className="access-log-column">
          {mayRecord ? (
            <RecordCard key={review.throughEntry} review={review} />
          ) : (
            <p className="cap">{t('accessLog.officerOnly')}</p>
          )}
          <PastCard past={past} />
        </div>
      </div>
    </>
  )
}

export const AccessLogScreen = () => {
  const t = useWords()
  const answer = useDoor('accessLog.show', {})
  return (
    <Page>
      <PageHead
        title={t('accessLog.title')}
        beside={answer.kind === 'answered' && <DueStatus plan={answer.value.plan} />}
      />
      {answer.kind === 'waiting' && <Skeleton rowCount={6} />}
      {answer.kind === 'failed' && <FailureNote failure={answer.failure} onAgain={answer.askAgain} />}
      {answer.kind === 'answered' && <Review shown={answer.value} />}
    </Page>
  )
}
