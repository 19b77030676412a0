// What was decided, shown and extended, in that order; each showing with its own count and its row of the ledger.
import type { OperatingRoomRequestId, RequestDetail } from '../../../domain/operating-room/request.ts'
import type { RoomObjection } from '../../../domain/operating-room/objection.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { type DeliveryStep, LetterLines } from './letter-lines.tsx'

const Verdict = ({ verdict }: Pick<RequestDetail['verdicts'][number], 'verdict'>) => {
  const t = useWords()
  if (verdict.kind === 'granted') return <b>{t('operatingRoom.verdict_granted')}</b>
  return (
    <>
      <b>{t(`operatingRoom.verdict_${verdict.kind}`)}</b>
      <span>{verdict.kind === 'refused' ? verdict.reason : verdict.note}</span>
      {verdict.kind === 'refused' && (
        <span className="cap">{t('operatingRoom.objectionOf', { text: verdict.objection })}</span>
      )}
    </>
  )
}

/** Decided before decisions were told on paper; what a later decision took the place of is told no more. */
const Untold = ({ onTell }: { readonly onTell: (() => void) | null }) => {
  const t = useWords()
  const mayHandle = useMay('operating-room.handle')
  return (
    <div className="row row-wrap">
      <span className="cap">{t(onTell === null ? 'operatingRoom.untoldReplaced' : 'operatingRoom.untold')}</span>
      {mayHandle && onTell !== null && (
        <Button size="small" onPress={onTell}>
          {t('operatingRoom.tell')}
        </Button>
      )}
    </div>
  )
}

interface ObjectionLineProps {
  readonly requestId: OperatingRoomRequestId
  readonly objection: RoomObjection
  readonly onStep: (step: DeliveryStep) => void
  readonly onAnswer: (objection: RoomObjection) => void
}

const ObjectionLine = ({ requestId, objection, onStep, onAnswer }: ObjectionLineProps) => {
  const t = useWords()
  const { momentLong, dayBrief } = useFormats()
  const mayHandle = useMay('operating-room.handle')
  const { noticeNumber, about, receivedAt, receivedBy, answerWishedOn, answer } = objection
  return (
    <li>
      <b>{t('life.objectionOf', { number: noticeNumber })}</b>
      <span>{about}</span>
      <span className="cap">
        {momentLong(receivedAt)} · {receivedBy}
      </span>
      {answer === null ? (
        <div className="row row-wrap">
          <span className="cap">{t('life.objectionAwaited', { day: dayBrief(answerWishedOn) })}</span>
          {mayHandle && (
            <Button size="small" onPress={() => onAnswer(objection)}>
              {t('life.objectionAnswerAct')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <span>
            {t(`life.objectionResult_${answer.result}`)}: {answer.words}
          </span>
          <span className="cap">
            {momentLong(answer.at)} · {answer.by} ·{' '}
            {t(answer.toldBy === 'phone' ? 'request.channel_phone' : `request.reply_${answer.toldBy}`)}
          </span>
          {answer.paper !== null && (
            <LetterLines
              requestId={requestId}
              letter={answer.paper}
              title={t('issued.objectionAnswer', { number: answer.paper.number })}
              paper={{ kind: 'operating-room-answer', answerId: answer.paper.id }}
              replyBy={answer.toldBy === 'phone' ? 'visit' : answer.toldBy}
              onStep={onStep}
            />
          )}
        </>
      )}
    </li>
  )
}

interface CourseCardProps {
  readonly request: RequestDetail
  readonly onStep: (step: DeliveryStep) => void
  /** Asked for where the last decision was never told on paper. */
  readonly onTell: () => void
  readonly onAnswer: (objection: RoomObjection) => void
}

export const CourseCard = ({ request, onStep, onTell, onAnswer }: CourseCardProps) => {
  const t = useWords()
  const formats = useFormats()
  const { verdicts, viewings, extensions, objections, closing } = request
  const isEmpty = verdicts.length + viewings.length + extensions.length === 0 && closing === null
  return (
    <Card label={t('operatingRoom.course')}>
      <CardHead title={t('operatingRoom.course')}>
        <span className="cap">{t('operatingRoom.viewingCount', { count: viewings.length })}</span>
      </CardHead>
      {isEmpty ? (
        <CardBody>
          <p className="sub">{t('operatingRoom.courseEmpty')}</p>
        </CardBody>
      ) : (
        <ul className="operating-room-course">
          {verdicts.map(({ verdict, notice, at, by }, index) => (
            <li key={at}>
              <Verdict verdict={verdict} />
              <span className="cap">
                {formats.momentLong(at)} · {by}
              </span>
              {notice !== null && (
                <LetterLines
                  requestId={request.id}
                  letter={notice}
                  title={t('operatingRoom.notice', { number: notice.number })}
                  paper={{ kind: 'operating-room-notice', noticeId: notice.id }}
                  replyBy="visit"
                  onStep={onStep}
                />
              )}
              {notice === null && <Untold onTell={index === verdicts.length - 1 ? onTell : null} />}
            </li>
          ))}
          {objections.map((objection) => (
            <ObjectionLine
              key={objection.id}
              requestId={request.id}
              objection={objection}
              onStep={onStep}
              onAnswer={onAnswer}
            />
          ))}
          {viewings.map(({ ordinal, ledgerNumber, startedAt, viewers, place, form, mediumLabel, by }) => (
            <li key={ledgerNumber}>
              <b>
                {t(`operatingRoom.shown_${form}`, { ordinal })} {mediumLabel}
              </b>
              <span>
                {viewers} · {place}
              </span>
              <span className="cap">
                {formats.momentLong(startedAt)} · {by}{' '}
                <Button size="small" onPress={() => go({ kind: 'ledger', number: ledgerNumber })}>
                  {t('operatingRoom.ledgerRow', { number: ledgerNumber })}
                </Button>
              </span>
            </li>
          ))}
          {extensions.map(({ to, reason, at, by }) => (
            <li key={at}>
              <b>{t('operatingRoom.extended', { day: formats.dayFull(to) })}</b>
              <span>{reason}</span>
              <span className="cap">
                {formats.momentLong(at)} · {by}
              </span>
            </li>
          ))}
          {closing !== null && (
            <li>
              <b>{t('operatingRoom.state_closed')}</b>
              <span>{closing.note}</span>
              <span className="cap">
                {formats.momentLong(closing.at)} · {closing.by}
              </span>
            </li>
          )}
        </ul>
      )}
    </Card>
  )
}
