import type { ImportFinding } from '../../../domain/camera/operations.ts'
import type { IssueReason } from '../../../domain/contract/failure.ts'
import { issueSentence } from '../../words/failure-sentence.ts'
import type { Translate } from '../../words/words.ts'

type SpreadsheetReason = Exclude<ImportFinding['reason'], IssueReason>

const spreadsheetReasons: readonly ImportFinding['reason'][] = [
  'column-unknown',
  'cell-starts-formula',
  'duplicate-in-file',
  'not-yes-or-no',
] satisfies readonly SpreadsheetReason[]

const isOfSpreadsheets = (reason: ImportFinding['reason']): reason is SpreadsheetReason =>
  spreadsheetReasons.includes(reason)

/** Why a cell was remarked on. An empty cell is no field to fill in, so it has words of its own. */
export const findingSentence = (t: Translate, { reason, weight, otherRow }: ImportFinding): string => {
  if (reason === 'cell-starts-formula' && weight === 'stops') return t('camera.import.formulaStops')
  if (isOfSpreadsheets(reason)) return t(`camera.import.findingReasons.${reason}`, { otherRow: otherRow ?? '' })
  if (reason === 'changing-use-unanswered') return t('camera.changing.question')
  return reason === 'required' ? t('camera.import.required') : issueSentence(t, { reason })
}
