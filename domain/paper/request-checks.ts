// What the office checks before a request form is taken, and signs for: who saw which card and which papers of an agent (rules 12, 13).
import { momentWords } from '../calendar/korean-day.ts'
import type { DocumentKind } from '../identity/documents.ts'
import { proofsFor } from '../identity/proofs.ts'
import type { Applicant } from '../request/applicant.ts'
import type { identityProofs, RequestDetail } from '../request/request.ts'
import type { Block } from './form.ts'
import type { HandFormPaper } from './hand-form-paper.ts'
import { handBox, handRow, written } from './hand-form-rows.ts'

const proofLabels = {
  'resident-card': '주민등록증',
  'driver-licence': '운전면허증',
  passport: '여권',
  'alien-card': '외국인등록증',
  'official-card': '공무원증',
  'other-card': '기타',
} as const satisfies Record<(typeof identityProofs)[number], string>

/** The papers of an agent that the book may hold as seen; null stands for nobody but the person filmed asking. */
const agentPapers: readonly { readonly label: string; readonly kind: DocumentKind | null }[] = [
  { label: '위임장', kind: 'mandate' },
  { label: '가족관계증명서', kind: 'family-certificate' },
  { label: '법정대리인 증명(만 14세 미만)', kind: 'guardianship-certificate' },
  { label: '맡긴 사람의 신분증', kind: 'principal-card' },
  { label: '해당 없음', kind: null },
]

const unchosen = (labels: readonly string[]): Block => ({
  kind: 'choices',
  choices: labels.map((label) => ({ label, isChosen: false })),
  remark: '',
})

/** For the hand to tick. */
export const blankChecks: NonNullable<HandFormPaper['checks']> = {
  label: '',
  rows: [
    handRow('line', handBox('담당자의 청구인에 대한 확인 서명'), handBox('확인 일시')),
    handRow('line', {
      ...handBox('확인한 신분증', unchosen(Object.values(proofLabels))),
      sublabel: '종류만 표시',
    }),
    handRow('line', handBox('대리인일 때 확인한 서류', unchosen(agentPapers.map(({ label }) => label)))),
  ],
}

/** What was seen of whoever asks. */
export interface SeenOfRequester extends Pick<RequestDetail, 'documents' | 'identity'> {
  readonly applicant: Applicant
}

const agentChoices = ({ applicant, documents }: SeenOfRequester): Block => ({
  kind: 'choices',
  choices: agentPapers.map(({ label, kind }) => ({
    label,
    isChosen: kind === null ? applicant.door === 'self' : documents.some((seen) => seen.kind === kind),
  })),
  remark: '',
})

export const checksOf = (request: SeenOfRequester): NonNullable<HandFormPaper['checks']> => ({
  label: '',
  rows: [
    handRow(
      'line',
      written('담당자의 청구인에 대한 확인 서명', request.identity?.checkedBy ?? ''),
      written('확인 일시', request.identity === null ? '' : momentWords(request.identity.checkedAt)),
    ),
    handRow('line', {
      // Rule 12: the kind of proof, who saw it and when; never what it says.
      ...handBox('확인한 신분증', {
        kind: 'choices',
        choices: proofsFor('self').map((proof) => ({
          label: proofLabels[proof],
          isChosen: request.identity?.proof === proof,
        })),
        remark: '',
      }),
      sublabel: '종류만 표시',
    }),
    handRow('line', handBox('대리인일 때 확인한 서류', agentChoices(request))),
  ],
})
