// Failures are values without text; here each becomes a sentence.
import type { Failure, FieldIssue } from '../../domain/contract/failure.ts'
import { clockTimeOf, instant } from '../../domain/calendar/instant.ts'
import { assertNever } from '../../domain/result.ts'
import type { Translate, WordValues } from './words.ts'

type FileRefused = Extract<Failure, { readonly kind: 'file-refused' }>

const refusalSentence = (t: Translate, { reason, columns, row }: FileRefused): string => {
  const sentence = t(`failure.files.${reason}`)
  const detail = row === undefined ? columns?.join(', ') : t('failure.row', { row })
  return detail === undefined ? sentence : t('failure.issueWithDetail', { sentence, detail })
}

const valuesOf = (t: Translate, failure: Failure): WordValues => {
  switch (failure.kind) {
    case 'book-newer':
      return { bookVersion: failure.bookVersion, supportedVersion: failure.supportedVersion }
    case 'payload-too-large':
      return { bytesMax: failure.bytesMax }
    case 'payload-too-deep':
      return { depthMax: failure.depthMax }
    case 'not-found':
      return { what: t(`failure.missing.${failure.what}`) }
    case 'already-corrected':
      return { byNumber: failure.byNumber }
    case 'holiday-table-missing':
      return { year: failure.year }
    case 'wrong-password':
      return { attemptsLeft: failure.attemptsLeft }
    case 'locked-out':
      return { until: clockTimeOf(instant(failure.until)) }
    case 'notice-stands':
      return { because: t(`failure.standing.${failure.because}`) }
    case 'file-refused':
      return { reason: refusalSentence(t, failure) }
    case 'incident':
      return { number: failure.number }
    case 'unknown-operation':
    case 'wrong-sender':
    case 'no-book':
    case 'book-exists':
    case 'book-damaged':
    case 'signed-out':
    case 'forbidden':
    case 'invalid':
    case 'already-decided':
    case 'still-owed':
    case 'notice-not-out':
    case 'copy-closed':
    case 'wrong-recovery-code':
    case 'file-not-written':
    case 'printer-failed':
    case 'cancelled':
      return {}
    default:
      return assertNever(failure)
  }
}

export const issueSentence = (t: Translate, issue: Pick<FieldIssue, 'reason' | 'detail'>): string => {
  const sentence = t(`failure.issues.${issue.reason}`)
  return issue.detail === undefined ? sentence : t('failure.issueWithDetail', { sentence, detail: issue.detail })
}

/** Where no field can say them, the issues themselves are the sentence. */
export const failureSentence = (t: Translate, failure: Failure): string =>
  failure.kind === 'invalid'
    ? [...new Set(failure.issues.map((issue) => issueSentence(t, issue)))].join(' ')
    : t(`failure.kinds.${failure.kind}`, valuesOf(t, failure))
