import { spanWords } from '../request/request-words.ts'
import { dayOf } from '../../../domain/calendar/instant.ts'
import { totalWon } from '../../../domain/decision/fee.ts'
import type { CopyDetail } from '../../../domain/copy/summary.ts'
import type { Fact } from '../../ui/detail.tsx'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'
import { FileLines } from './file-field.tsx'

/** What went, to whom, for what and on which basis: what the receipt says. */
export const copyFacts = (t: Translate, formats: Formats, copy: CopyDetail): readonly Fact[] => {
  const { recipient, masking } = copy
  const period = `${formats.dayFull(dayOf(copy.providedAt))} ~ ${copy.dueOn === null ? t('copy.kept') : formats.dayFull(copy.dueOn)}`
  return [
    [
      t('copy.recipient'),
      [recipient.affiliation, recipient.rank, recipient.name].filter((part) => part !== '').join(' '),
    ],
    [t('copy.phone'), recipient.phone],
    [t('copy.purpose'), copy.purpose],
    [t('copy.reason'), copy.reason],
    [t('copy.basis'), copy.basis.replaceAll('\n', ', ')],
    [t('copy.column_period'), period],
    [t('copy.medium'), [t(`copy.medium_${copy.medium}`), copy.mediumLabel].filter((part) => part !== '').join(' ')],
    [t('copy.deliveredBy'), t(`request.reply_${copy.deliveredBy}`)],
    [t('copy.password'), t(`copy.password_${copy.password}`)],
    [
      t('copy.masking'),
      masking.kind === 'not-needed'
        ? `${t('copy.masking_not-needed')}: ${masking.reason}`
        : t('copy.masking_others-masked'),
    ],
    [t('copy.limits'), copy.limits],
    [t('copy.fee'), t('copy.won', { count: formats.count(totalWon(copy.fee)) })],
    [
      t('copy.pieces'),
      copy.pieces.map((piece) => (
        <div key={`${piece.cameraNumber} ${piece.from}`} className="num">
          {piece.cameraPlace} {piece.cameraNumber} {spanWords(formats, piece)}
        </div>
      )),
    ],
    [t('copy.sentFiles'), copy.files.length === 0 ? '' : <FileLines key="files" files={copy.files} onRemove={null} />],
  ]
}
