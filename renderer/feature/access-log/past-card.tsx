import type { PastReview } from '../../../domain/access-log/review.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

export const PastCard = ({ past }: { readonly past: readonly PastReview[] }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <Card label={t('accessLog.past')}>
      <CardHead title={t('accessLog.past')} />
      {past.length === 0 ? (
        <CardBody>
          <p className="cap">{t('accessLog.noPast')}</p>
        </CardBody>
      ) : (
        <ul className="access-log-past">
          {past.map((review) => (
            <li key={review.throughEntry}>
              <p className="row row-wrap">
                <b className="mid num">{formats.momentLong(review.reviewedAt)}</b>
                <span>{review.reviewedBy}</span>
                <Status kind={review.outcome === 'sound' ? 'ok' : 'warn'}>{t(`accessLog.${review.outcome}`)}</Status>
                <span className="cap">{t('accessLog.pastCount', { count: formats.count(review.entryCount) })}</span>
              </p>
              {review.findings !== '' && <p className="sub">{review.findings}</p>}
              {review.measures !== '' && (
                <p className="sub">
                  {t('accessLog.measures')}: {review.measures}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
