// What each event writes into the ten columns. The words are frozen with the row: the ledger is a document of its own.
import type { Instant } from '../calendar/instant.ts'
import { groundTable } from '../authority/ground.ts'
import { type Demand, letterOf } from '../decision/letter.ts'
import { type DecisionDraft, resultsOf } from '../decision/decision-draft.ts'
import { replyMethodWords } from '../paper/request-words.ts'
import type { Applicant } from '../request/applicant.ts'
import type { Requester } from '../request/request.ts'
import { correctionPurpose, type Restatement } from './correction-words.ts'
import { decisionPurpose } from './decision-purpose.ts'
import type { LedgerRow, OfficialRow, Recipient } from './official-row.ts'
import { fileAndFormWords, standingOf } from './row-words.ts'

const nobody: Recipient = { name: '', relation: '', phone: '' }

export interface RequestBehindRow {
  readonly number: string
  readonly requester: Requester
  readonly applicant: Applicant
}

const requesterAsRecipient = ({ requester: { name, phone }, applicant }: RequestBehindRow): Recipient => ({
  name,
  relation: standingOf(applicant),
  phone,
})

/** Rule 20: what an agency is shown is provision, on the ground that it stated. */
export const groundWords = ({ applicant, number }: RequestBehindRow): string => {
  if (applicant.door !== 'authority') return `보호법 제35조\n접수 제${number}호`
  const { ground, statute, documentNumber } = applicant
  const article = ground === null ? '' : groundTable[ground].article
  return [article, statute, `${documentNumber === '' ? '' : `문서 ${documentNumber}, `}접수 제${number}호`]
    .filter((part) => part !== '')
    .join('\n')
}

interface DecisionFacts {
  readonly request: RequestBehindRow & Demand
  /** Those that this round decided. */
  readonly ranges: readonly {
    readonly cameraNumber: string
    readonly cameraPlace: string
    readonly from: Instant
    readonly to: Instant
  }[]
  readonly draft: Pick<DecisionDraft, 'results' | 'deliverBy'>
  readonly noticeNumber: string
  readonly handlerName: string
  readonly at: Instant
}

/** One row for one round, however many stretches it decided: the notice says each of them. */
export const decisionRow = ({ request, ranges, draft, noticeNumber, handlerName, at }: DecisionFacts): OfficialRow => {
  const [first, ...others] = ranges
  const camera = { number: first?.cameraNumber ?? '', place: first?.cameraPlace ?? '' }
  const named =
    first === undefined ? '' : fileAndFormWords({ cameras: [camera], from: first.from, to: first.to, form: '' }, at)
  return {
    kind: 'viewing',
    occurredAt: at,
    fileAndForm: others.length === 0 ? named : `${named}\n외 ${others.length}건`,
    handler: handlerName,
    purpose: decisionPurpose(resultsOf(draft), letterOf(request)),
    recipient: requesterAsRecipient(request),
    basis: `접수 제${request.number}호\n문서 ${noticeNumber}`,
    form: `통지서(${replyMethodWords(draft.deliverBy)})`,
    period: '',
    corrects: null,
  }
}

interface CorrectionFacts {
  readonly corrected: LedgerRow
  readonly restatement: Restatement
  readonly handlerName: string
  readonly at: Instant
}

export const correctionRow = ({ corrected, restatement, handlerName, at }: CorrectionFacts): OfficialRow => ({
  kind: 'correction',
  occurredAt: at,
  fileAndForm: `제${corrected.number}호의 정정`,
  handler: handlerName,
  purpose: correctionPurpose(restatement),
  recipient: nobody,
  basis: '표준지침 별지 제3호서식',
  form: '',
  period: '',
  corrects: corrected.number,
})
