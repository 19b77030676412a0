import type { OpenReview } from '../../../domain/access-log/review.ts'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { markFact, markTitles } from './mark-words.ts'

export const MarksCard = ({ review: { marks, markCount } }: { readonly review: OpenReview }) => {
  const t = useWords()
  const formats = useFormats()
  return (
    <Card label={t('accessLog.marks')}>
      <CardHead title={t('accessLog.marks')}>
        <span className="cap num">{formats.count(markCount)}</span>
      </CardHead>
      <ul className="access-log-marks">
        {marks.map((mark) => (
          <li key={`${mark.kind} ${mark.at} ${mark.who}`} className="access-log-mark">
            <span className="num sub">{formats.momentBrief(mark.at)}</span>
            <span>
              <b className="mid">{t(markTitles[mark.kind])}</b>{' '}
              <span className="dim">{markFact(t, formats, mark)}</span>
            </span>
            <span className="sub">{mark.who}</span>
          </li>
        ))}
      </ul>
      <CardBody>
        {markCount === 0 && <p className="mid">{t('accessLog.noMarks')}</p>}
        {markCount > marks.length && (
          <p className="mid">
            {t('accessLog.moreMarks', { shown: formats.count(marks.length), count: formats.count(markCount) })}
          </p>
        )}
        <p className="cap">{t('accessLog.marksHelp')}</p>
      </CardBody>
    </Card>
  )
}
