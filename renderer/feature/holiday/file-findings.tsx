import type { IssueReason } from '../../../domain/contract/failure.ts'
import { type HolidayFinding, holidayFindingReasons, type HolidayPreview } from '../../../domain/holiday/operations.ts'
import { useFormats, useWords } from '../../words/use-words.ts'
import { issueSentence } from '../../words/failure-sentence.ts'
import type { Translate } from '../../words/words.ts'

type FileReason = Exclude<HolidayFinding['reason'], IssueReason>

const fileReasons: readonly HolidayFinding['reason'][] = holidayFindingReasons

const isOfFiles = (reason: HolidayFinding['reason']): reason is FileReason => fileReasons.includes(reason)

const sentence = (t: Translate, { reason }: HolidayFinding): string =>
  isOfFiles(reason) ? t(`holiday.findingReasons.${reason}`) : issueSentence(t, { reason })

/** Every event or row that does not come in, where it stands and why. */
export const FileFindings = ({ preview }: { readonly preview: HolidayPreview }) => {
  const t = useWords()
  const formats = useFormats()
  const { format, findings, findingCount } = preview
  if (findings.length === 0) return null
  return (
    <section aria-label={t('holiday.findings')}>
      <h3 className="mid">{t('holiday.findings')}</h3>
      <ul className="holiday-findings">
        {findings.map((finding) => (
          <li key={`${finding.place} ${finding.reason} ${finding.value}`}>
            <span className="dim num">{t(`holiday.place_${format}`, { place: formats.count(finding.place) })}</span>{' '}
            <b className="mid">{finding.value}</b> <span className="sub">{sentence(t, finding)}</span>
          </li>
        ))}
      </ul>
      {findingCount > findings.length && (
        <p className="cap">
          {t('holiday.moreFindings', { shown: formats.count(findings.length), total: formats.count(findingCount) })}
        </p>
      )}
    </section>
  )
}
