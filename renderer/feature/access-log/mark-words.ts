// What a mark says beside its kind, in the words of the office.
import type { Mark } from '../../../domain/access-log/review.ts'
import { instant } from '../../../domain/calendar/instant.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate, WordKey } from '../../words/words.ts'

export const markTitles: Readonly<Record<Mark['kind'], WordKey>> = {
  'at-night': 'accessLog.mark_at_night',
  'many-people': 'accessLog.mark_many_people',
  'failed-sign-in': 'accessLog.mark_failed_sign_in',
  recovered: 'accessLog.mark_recovered',
  refused: 'accessLog.mark_refused',
  'clock-jumped': 'accessLog.mark_clock_jumped',
  exported: 'accessLog.mark_exported',
}

/** By the feature to which the refused operation belongs; of the rest it is enough that it was refused. */
const refusedWorks: Readonly<Record<string, WordKey>> = {
  viewing: 'accessLog.refused_viewing',
  copy: 'accessLog.refused_copy',
  decision: 'accessLog.refused_decision',
  destruction: 'accessLog.refused_destruction',
  operatingRoom: 'accessLog.refused_operatingRoom',
}

export const markFact = (t: Translate, formats: Formats, { kind, count, detail }: Mark): string => {
  switch (kind) {
    case 'at-night':
      return t('accessLog.fact_at_night', { count: count ?? 0 })
    case 'many-people':
      return t('accessLog.fact_many_people', { count: count ?? 0 })
    case 'failed-sign-in':
      return t('accessLog.fact_failed_sign_in', { count: count ?? 0 })
    case 'recovered':
      return t('accessLog.fact_recovered')
    case 'refused':
      return t(refusedWorks[detail.split('.')[0] ?? ''] ?? 'accessLog.refused_other')
    case 'clock-jumped':
      return detail === '' ? '' : t('accessLog.fact_clock_jumped', { from: formats.momentLong(instant(detail)) })
    case 'exported':
      return t('accessLog.fact_exported', { count: count ?? 0, purpose: detail })
  }
}
