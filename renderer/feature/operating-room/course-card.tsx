// What was decided, shown and extended, in that order; each showing with its own count and its row of the ledger.
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

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

export const CourseCard = ({ request }: { readonly request: RequestDetail }) => {
  const t = useWords()
  const formats = useFormats()
  const { verdicts, viewings, extensions, closing } = request
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
          {verdicts.map(({ verdict, at, by }) => (
            <li key={at}>
              <Verdict verdict={verdict} />
              <span className="cap">
                {formats.momentLong(at)} · {by}
              </span>
            </li>
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
