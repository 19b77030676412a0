// Says in words why the last day is that day. The days, their roles and the tables come from the rule itself.
import type { CountedSince } from '../../../domain/request/reopening.ts'
import type { DeadlineDay, ReplyDeadline } from '../../../domain/request/reply-deadline.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

/** Short enough for a cell of the axis, where the name of a holiday has no room either. */
export const offInBrief = (t: Translate, { off }: DeadlineDay): string => {
  if (off === null) return ''
  return t(`request.offBrief_${off.kind}`)
}

const offWords = (t: Translate, { off }: DeadlineDay): string => {
  if (off === null) return ''
  return off.kind === 'holiday' ? off.name : t(`request.off_${off.kind}`)
}

export interface DeadlineWords {
  readonly why: string
  /** Articles and the edition of the holiday table. */
  readonly basis: string
}

export const deadlineWords = (
  t: Translate,
  formats: Formats,
  deadline: ReplyDeadline,
  countedFrom: CountedSince = 'receipt',
): DeadlineWords => {
  const since = t(`request.since_${countedFrom}`)
  const received = formats.dayBrief(deadline.receivedOn)
  const tenth = formats.dayLong(deadline.rawLastDay)
  const law = t('request.why_law')
  if (deadline.kind === 'table-missing') {
    return { why: t('request.tableMissingWhy', { day: tenth }), basis: law }
  }
  if (deadline.kind === 'asked') return { why: t('request.askedWhy'), basis: '' }
  const last = formats.dayLong(deadline.legalLastDay)
  const tables = deadline.tables.map(({ year, edition }) => t('request.why_table', { year, edition })).join(', ')
  const off = deadline.days
    .filter(({ role }) => role === 'passed-over')
    .map((cell) => offWords(t, cell))
    .join('·')
  return {
    why:
      off === ''
        ? t('request.why_straight', { since, received, last })
        : t('request.why_moved', { since, received, tenth, off, last }),
    basis: `${law} ${t('request.why_tables', { tables })}`,
  }
}
