// The papers of a request in one table: number, when issued, how delivered and how late, how often put out, void or not.
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconFileOff from '@tabler/icons-react/dist/esm/icons/IconFileOff.mjs'
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs'
import IconMailQuestion from '@tabler/icons-react/dist/esm/icons/IconMailQuestion.mjs'
import IconMessage2Exclamation from '@tabler/icons-react/dist/esm/icons/IconMessage2Exclamation.mjs'
import IconSignature from '@tabler/icons-react/dist/esm/icons/IconSignature.mjs'
import type { HolidayTable } from '../../../domain/calendar/holiday-table.ts'
import { clocksOf } from '../../../domain/notice/punctuality.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { IconMark } from '../../ui/icon-mark.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import type { Translate } from '../../words/words.ts'
import { DeliveryCell } from './delivery-cell.tsx'
import { NoticeDialogs } from './notice-dialogs.tsx'
import { PaperActions } from './paper-actions.tsx'
import { type PaperOfRequest, papersOf } from './papers.ts'
import './papers.css'

const icons = {
  receipt: IconClipboardList,
  'request-form': IconSignature,
  'proxy-form': IconSignature,
  supplement: IconMailQuestion,
  notice: IconFileText,
  'objection-answer': IconMessage2Exclamation,
  'copy-receipt': IconCopy,
} as const

const titleOf = (t: Translate, { kind, number }: PaperOfRequest): string => {
  if (kind === 'receipt') return t('request.receipt')
  if (kind === 'copy-receipt') return `${t('copy.receipt')} ${number}`
  if (kind === 'objection-answer') return t('issued.objectionAnswer', { number })
  if (kind === 'request-form') return t('request.requestForm')
  if (kind === 'proxy-form') return t('request.proxyForm')
  return kind === 'supplement' ? t('issued.supplement', { number }) : t('request.noticePaper', { number })
}

const PaperCell = ({ paper }: { readonly paper: PaperOfRequest }) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const voided = paper.notice?.voided ?? null
  // A name too long for the column breaks within itself and keeps its icon beside it.
  const isLong = paper.kind === 'objection-answer'
  const place = isLong ? 'row' : 'row row-wrap'
  const look = isLong ? 'mid' : 'mid nowrap'
  return (
    <>
      <span className={place}>
        <IconMark icon={voided === null ? icons[paper.kind] : IconFileOff} />
        <span className={voided === null ? look : `${look} paper-void`}>{titleOf(t, paper)}</span>
        {paper.kind === 'receipt' && <span className="num sub">{paper.number}</span>}
        {voided !== null && <Status kind="danger">{t('issued.void')}</Status>}
      </span>
      {voided !== null && (
        <p className="cap">
          {t('issued.voidSince', { at: momentBrief(voided.at), reason: voided.reason })}
          {' · '}
          {voided.replacedBy === null ? t('issued.notReplaced') : t('issued.replacedBy', { number: voided.replacedBy })}
        </p>
      )}
    </>
  )
}

const PrintedCell = ({ paper: { kind, printedCount } }: { readonly paper: PaperOfRequest }) => {
  const t = useWords()
  if (kind === 'request-form' || kind === 'proxy-form') return <span className="dim">–</span>
  if (printedCount > 0) return <span className="num">{t('issued.printedTimes', { count: printedCount })}</span>
  return kind === 'receipt' ? (
    <span className="dim">{t('issued.neverPrinted')}</span>
  ) : (
    <Status kind="warn">{t('request.notYetOut')}</Status>
  )
}

interface PapersCardProps {
  readonly request: RequestDetail
  readonly tables: readonly HolidayTable[]
}

export const PapersCard = ({ request, tables }: PapersCardProps) => {
  const t = useWords()
  const { momentBrief } = useFormats()
  const clockAt = clocksOf(request, tables)
  return (
    <Card label={t('issued.title')}>
      <CardHead title={t('issued.title')} />
      <table className="papers">
        <thead>
          <tr>
            {(['paper', 'issued', 'delivery', 'printed', 'act'] as const).map((column) => (
              <th key={column} scope="col">
                {column === 'act' ? (
                  <span className="unseen">{t('issued.column_act')}</span>
                ) : (
                  t(`issued.column_${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {papersOf(request).map((paper) => (
            <tr key={paper.key}>
              <td>
                <PaperCell paper={paper} />
              </td>
              <td className="num papers-issued">{paper.issuedAt === null ? '–' : momentBrief(paper.issuedAt)}</td>
              <td>
                {paper.notice === null ? (
                  <span className="dim">–</span>
                ) : (
                  <DeliveryCell request={request} notice={paper.notice} title={titleOf(t, paper)} clockAt={clockAt} />
                )}
              </td>
              <td className="nowrap">
                <PrintedCell paper={paper} />
              </td>
              <td className="paper-actions">
                <PaperActions request={request} paper={paper} title={titleOf(t, paper)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {request.notices.length === 0 && (
        <p className="papers-none cap">
          {t('issued.noNotice')}. {t('issued.noNoticeNext')}
        </p>
      )}
      <NoticeDialogs request={request} clockAt={clockAt} />
    </Card>
  )
}
