// How a recorder's facts are said: errors as people say them, findings as what happened and what to do.
import { assertNever } from '../../../domain/result.ts'
import type { AutoDelete } from '../../../domain/recorder/recorder-check.ts'
import type { Finding } from '../../../domain/recorder/recorder-state.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

const lengthWords = (t: Translate, seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  // Beside hours nobody needs the seconds.
  if (hours > 0) return t(minutes > 0 ? 'recorder.length_hoursMinutes' : 'recorder.length_hours', { hours, minutes })
  if (minutes === 0) return t('recorder.length_seconds', { seconds: rest })
  return t(rest > 0 ? 'recorder.length_minutesSeconds' : 'recorder.length_minutes', { minutes, seconds: rest })
}

/** `4분 12초 빠름` */
export const errorWords = (t: Translate, errorSeconds: number): string =>
  errorSeconds === 0
    ? t('recorder.clock_right')
    : t(errorSeconds > 0 ? 'recorder.clock_fast' : 'recorder.clock_slow', {
        length: lengthWords(t, Math.abs(errorSeconds)),
      })

export const autoDeleteWords = (t: Translate, setting: AutoDelete): string =>
  setting.kind === 'off' ? t('recorder.autoDelete_off') : t(`recorder.period_${setting.unit}`, { count: setting.count })

/** On a badge: `5일 초과`. */
export const stateWords = (t: Translate, finding: Finding): string =>
  t(`recorder.state_${finding.kind}`, 'dayCount' in finding ? { count: finding.dayCount } : {})

/** A sentence: what is wrong, and what to do. */
export const findingWords = (t: Translate, { dayLong }: Formats, finding: Finding): string => {
  switch (finding.kind) {
    case 'too-old':
      return t('recorder.finding_too-old', {
        oldest: dayLong(finding.oldestOn),
        last: dayLong(finding.lastDay),
        count: finding.dayCount,
      })
    case 'left-behind':
      return t('recorder.finding_left-behind', { last: dayLong(finding.lastDay) })
    case 'too-young':
      return t('recorder.finding_too-young', {
        oldest: dayLong(finding.oldestOn),
        expected: dayLong(finding.expectedOn),
        count: finding.dayCount,
      })
    case 'clock-off':
      return t('recorder.finding_clock-off', { error: errorWords(t, finding.errorSeconds) })
    case 'check-due':
      return t('recorder.finding_check-due', { day: dayLong(finding.dueOn) })
    case 'disk-broken':
    case 'disk-caution':
    case 'auto-delete-off':
    case 'auto-delete-differs':
      return t(`recorder.finding_${finding.kind}`)
    default:
      return assertNever(finding)
  }
}
