// The lines of a request's course: what was found, what is awaited, what was objected to and why it was taken up again.
import type { ReactNode } from 'react'
import { dayOf } from '../../../domain/calendar/instant.ts'
import type { Objection } from '../../../domain/request/objection.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { isAwaited, type Supplement } from '../../../domain/request/supplement.ts'
import { useToday } from '../../store/clock.ts'
import { go } from '../../store/route.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { type StateKind, Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { spanWords } from './request-words.ts'

interface LinesProps {
  readonly request: RequestDetail
}

interface LineProps {
  readonly title: string
  readonly detail: string
  readonly moment?: string
  readonly state: ReactNode
  readonly acts?: ReactNode
}

const Line = ({ title, detail, moment = '', state, acts }: LineProps) => (
  <li className="request-line life-line">
    <span className="grow">
      <span className="mid">{title}</span> <span className="cap">{detail}</span>{' '}
      <span className="cap nowrap">{moment}</span>
    </span>
    {state}
    {acts}
  </li>
)

const outcomeKinds = { found: 'ok', 'not-filmed': 'idle', 'footage-missing': 'warn' } as const

export const SearchLines = ({ request }: LinesProps) => {
  const t = useWords()
  const formats = useFormats()
  return request.ranges.flatMap((range) => {
    const { search } = range
    if (search === null) return []
    const by = t('request.identityBy', { name: search.searchedBy, at: formats.momentBrief(search.searchedAt) })
    return [
      <Line
        key={range.id}
        title={`${range.cameraPlace} ${range.cameraNumber} ${spanWords(formats, range)}`}
        detail={search.note}
        moment={by}
        state={<Status kind={outcomeKinds[search.outcome]}>{t(`life.searchOutcome_${search.outcome}`)}</Status>}
      />,
    ]
  })
}

export const SupplementLines = ({
  request,
  onCame,
}: LinesProps & { readonly onCame: ((supplement: Supplement) => void) | null }) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const today = useToday()
  const mayIssue = useMay('notice.issue')
  // The clock runs on while the clinic waits; a postponement is the way the law leaves.
  const mayPostpone = mayIssue && request.status === 'open' && request.applicant.door !== 'authority'
  return request.supplements.map((supplement) => {
    const { id, number, missing, detail, closing, dueOn } = supplement
    const title = t('life.supplementPaper', { number })
    const late: StateKind = dueOn < today ? 'warn' : 'hold'
    const items = missing.map((item) => t(`life.missing_${item}`)).join(', ')
    return (
      <Line
        key={id}
        title={title}
        detail={[items, detail, closing?.came ?? ''].filter((part) => part !== '').join(' · ')}
        state={
          closing === null ? (
            <Status kind={late}>{t('life.supplementAwaited', { day: dayBrief(dueOn) })}</Status>
          ) : (
            <Status kind="ok">{t('life.supplementClosed', { at: momentBrief(closing.closedAt) })}</Status>
          )
        }
        acts={
          <>
            {mayPostpone && isAwaited(supplement) && (
              <Button size="small" onPress={() => go({ kind: 'decision', requestId: request.id })}>
                {t('life.supplementPostpone')}
              </Button>
            )}
            {onCame !== null && isAwaited(supplement) && (
              <Button size="small" onPress={() => onCame(supplement)}>
                {t('life.supplementCame')}
              </Button>
            )}
          </>
        }
      />
    )
  })
}

export const ObjectionLines = ({
  request,
  onAnswer,
}: LinesProps & { readonly onAnswer: ((objection: Objection) => void) | null }) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const today = useToday()
  const answerParts = (answer: Objection['answer']): readonly string[] =>
    answer === null
      ? []
      : [
          answer.words,
          ...answer.earlier.map(({ result, words, answeredAt, becauseWrong }) =>
            t('life.answerEarlier', {
              at: momentBrief(answeredAt),
              result: t(`life.objectionResult_${result}`),
              words,
              reason: becauseWrong,
            }),
          ),
        ]
  return request.objections.map((objection) => {
    const { id, noticeNumber, about, answer, answerWishedOn, receivedAt } = objection
    return (
      <Line
        key={id}
        title={t('life.objectionOf', { number: noticeNumber })}
        detail={[momentBrief(receivedAt), about, ...answerParts(answer)].join(' · ')}
        state={
          answer === null ? (
            <Status kind={answerWishedOn < today ? 'warn' : 'hold'}>
              {t('life.objectionAwaited', { day: dayBrief(answerWishedOn) })}
            </Status>
          ) : (
            <>
              {answer.earlier.length > 0 && <Status kind="idle">{t('life.answerCorrectedMark')}</Status>}
              <Status kind={answer.result === 'upheld' ? 'ok' : 'idle'}>
                {t(`life.objectionResult_${answer.result}`)}
              </Status>
            </>
          )
        }
        acts={
          onAnswer !== null && (
            <Button size="small" onPress={() => onAnswer(objection)}>
              {t(answer === null ? 'life.objectionAnswerAct' : 'life.answerCorrectAct')}
            </Button>
          )
        }
      />
    )
  })
}

export const ReopeningLines = ({ request }: LinesProps) => {
  const t = useWords()
  const { dayBrief, momentBrief } = useFormats()
  const received = dayBrief(dayOf(request.receivedAt))
  return request.reopenings.map(({ cause, reason, countedFrom, reopenedAt }) => (
    <Line
      key={reopenedAt}
      title={t('life.reopened', { at: momentBrief(reopenedAt) })}
      detail={`${reason} · ${t('life.reopenedCounts', { day: dayBrief(dayOf(countedFrom)), received })}`}
      state={<Status kind="hold">{t(`life.reopenedCause_${cause}`)}</Status>}
    />
  ))
}

/** Of what still waits to be fetched; what was written down before it was taken up again is in the history. */
export const ReminderLines = ({ request: { unclaimed } }: LinesProps) => {
  const t = useWords()
  const { dayBrief } = useFormats()
  if (unclaimed === null) return null
  const { reminders, closableFrom } = unclaimed
  return reminders.map(({ remindedOn, way, note, by }, index) => (
    <Line
      // Reminders are only ever added at the end.
      // eslint-disable-next-line react/no-array-index-key
      key={index}
      title={t('life.remindedLine', { way: t(`life.remindWay_${way}`) })}
      detail={note}
      moment={t('request.identityBy', { name: by, at: dayBrief(remindedOn) })}
      state={
        <Status kind="warn">
          {closableFrom === null ? '' : t('life.remindedWait', { day: dayBrief(closableFrom) })}
        </Status>
      }
    />
  ))
}
