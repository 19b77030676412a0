// Builds the receipt of a copy: who took what, on which basis and for what, what was asked and promised, until when (rules 20
// to 23). What a box cannot hold goes whole to the annex.
import { type Instant, clockTimeOf, dayOf } from '../calendar/instant.ts'
import { dayBesideWords, dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { CopyDraft } from '../copy/copy.ts'
import { type HashedFile, digestGroups } from '../copy/hashed-file.ts'
import { type NamedPiece, mediumWords } from '../ledger/copy-row.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { Claim } from '../identity/open-needs.ts'
import { groupedDigits } from '../text/grouped-digits.ts'
import { anchorOf } from './anchor.ts'
import { copyPromises, copyStatement } from './copy-receipt-promises.ts'
import type { CopyReceiptPaper } from './copy-receipt-paper.ts'
import { type AnnexPart, fitList, fitText } from './fitting.ts'
import { type Block, type Box, plain, smallWords, words } from './form.ts'
import type { PaperLanguage } from './language.ts'
import { rangeWords, identityWords } from './request-words.ts'
import { isEnteredLate } from '../viewing/viewing-outcome.ts'

export interface CopyReceiptFacts {
  readonly clinic: Clinic
  readonly claim: Claim & {
    readonly paperLanguage: PaperLanguage
    readonly identity: { readonly checkedBy: string; readonly checkedAt: Instant } | null
  }
  readonly draft: CopyDraft
  readonly pieces: readonly NamedPiece[]
  readonly number: string
  readonly ledgerNumber: number
  /** As the ledger words it, lines parted by \n. */
  readonly basis: string
  readonly handlerName: string
  /** When it was handed over. */
  readonly at: Instant
  readonly enteredAt: Instant
  readonly anchor: LedgerHead
}

const anchorRemark = '이 세 줄은 사본을 건넬 때의 대장 상태입니다. 파기한 뒤 아래 회신란을 채워 보내 주십시오.'

const box = (label: string, ...blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })

const oneLine = (text: string): string => text.replaceAll('\n', ', ')

interface Filled {
  readonly rows: CopyReceiptPaper['recipient']
  readonly annexParts: readonly AnnexPart[]
}

const annexed = (...parts: readonly (AnnexPart | null)[]): readonly AnnexPart[] => parts.filter((part) => part !== null)

const identityBox = ({ claim, at }: CopyReceiptFacts): Box => {
  const { identity } = claim
  const seen =
    identity === null
      ? []
      : [
          smallWords(
            `${dayBesideWords(dayOf(identity.checkedAt), dayOf(at))} ${clockTimeOf(identity.checkedAt)} ${identity.checkedBy}`,
          ),
        ]
  return box('신분 확인', words(plain(identityWords(claim))), ...seen)
}

const recipientRows = (facts: CopyReceiptFacts): Filled => {
  const { draft, claim, basis } = facts
  const { recipient } = draft
  const { door } = claim.applicant
  const isThird = door === 'authority'
  const purpose = fitText('이용 목적', draft.purpose, { widthEm: 40, linesMax: 2 })
  const limits = fitText('이용 제한·안전 조치', draft.limits, { widthEm: 40, linesMax: 3 })
  const doors = [
    ['정보주체 본인', 'self'],
    ['대리인', 'agent'],
    ['제3자(수사기관 등)', 'authority'],
  ] as const
  const choices = doors.map(([label, kind]) => ({ label, isChosen: kind === door }))
  const named = words(plain([recipient.rank, recipient.name].filter((part) => part !== '').join(' ')))
  return {
    rows: [
      { boxes: [box('받는 사람', { kind: 'choices', choices, remark: '' })] },
      {
        boxes: isThird
          ? [box('기관·소속', words(plain(recipient.affiliation))), box('계급·성명', named)]
          : [box('성명', named), box('연락처', words(plain(recipient.phone)))],
      },
      { boxes: [...(isThird ? [box('연락처', words(plain(recipient.phone)))] : []), identityBox(facts)] },
      { boxes: [box(isThird ? '제공 근거' : '열람등 근거', words(plain(oneLine(basis))))] },
      { boxes: [box('이용 목적', words(plain(purpose.shown)))] },
      ...(draft.limits === '' ? [] : [{ boxes: [box('요청한 제한', words(plain(limits.shown)))] }]),
    ],
    annexParts: annexed(purpose.annexPart, limits.annexPart),
  }
}

const bytesWords = (bytes: number): string => `${groupedDigits(bytes)}바이트`

const fileLine = ({ name, bytes, sha256 }: HashedFile): string =>
  `${name} · ${bytesWords(bytes)} · SHA-256 ${digestGroups(sha256)}`

const hasPassword = ({ password }: CopyDraft): boolean => password !== 'none'

const copyRows = ({ draft, pieces, ledgerNumber, at, enteredAt }: CopyReceiptFacts): Filled => {
  const { files, medium, mediumLabel, masking, dueOn } = draft
  const [first] = files
  const footage = fitList('영상', pieces.map(rangeWords), (rest) => `외 ${rest}건(붙임 참조)`, {
    widthEm: 30,
    linesMax: 2,
  })
  const names =
    files.length > 1 && first !== undefined
      ? `${first.name} 외 ${files.length - 1}개(붙임 참조)`
      : (first?.name ?? '없음')
  const fitted = fitText('', names, { widthEm: 24, linesMax: 2 })
  const isMasked = masking.kind === 'others-masked'
  const under = [mediumLabel, hasPassword(draft) ? '암호 설정함' : ''].filter((part) => part !== '').join(' · ')
  const period = dueOn === null ? '본인 보관' : `${dayWords(dayOf(at))} ~\n${dayWords(dueOn)}`
  const isAnnexed = files.length > 1 || fitted.annexPart !== null
  return {
    rows: [
      {
        boxes: [
          box('파일의 명칭', words(plain(fitted.shown)), ...footage.shown.map(smallWords)),
          box('매체·번호', words(plain(mediumWords[medium])), ...(under === '' ? [] : [smallWords(under)])),
        ],
      },
      {
        boxes: [
          box(
            '파일 확인값',
            ...(first === undefined
              ? [words(plain('파일 없음(출력물)'))]
              : [words(plain(digestGroups(first.sha256))), smallWords(`SHA-256 · ${bytesWords(first.bytes)}`)]),
          ),
          box('대장 번호', words(plain(`제${ledgerNumber}호`))),
        ],
      },
      {
        boxes: [
          box(
            '다른 사람 가림',
            {
              kind: 'choices',
              choices: [
                { label: '가림', isChosen: isMasked },
                { label: '가리지 않음', isChosen: !isMasked },
              ],
              remark: '',
            },
            ...(masking.kind === 'not-needed' ? [smallWords(masking.reason)] : []),
          ),
          box(
            '보관 기간',
            words(plain(period)),
            ...(isEnteredLate(at, enteredAt) ? [smallWords(`${dayWords(dayOf(at))} 건넴, 나중에 적음`)] : []),
          ),
        ],
      },
    ],
    annexParts: annexed(
      footage.annexPart,
      isAnnexed ? { heading: '건넨 파일과 확인값(SHA-256)', lines: files.map(fileLine) } : null,
    ),
  }
}

const copyNumberWords = (number: string): string => `사본 ${number}`

export const copyReceipt = (facts: CopyReceiptFacts): CopyReceiptPaper => {
  const { clinic, claim, draft, number, ledgerNumber, handlerName, enteredAt, anchor } = facts
  const recipient = recipientRows(facts)
  const copy = copyRows(facts)
  const annexParts = [...recipient.annexParts, ...copy.annexParts]
  return {
    kind: 'copy-receipt',
    version: 1,
    language: 'ko',
    number: { label: '사본 번호', text: `${clinic.name} ${number}` },
    writtenOn: { label: '작성일', text: dayWords(dayOf(enteredAt)) },
    title: '개인영상정보 사본 인수증',
    subtitle: '',
    recipient: recipient.rows,
    copyTitle: '건네는 사본',
    copy: copy.rows,
    promisesTitle: '받는 사람의 약속',
    promises: copyPromises(clinic, draft),
    statement: copyStatement(claim.applicant),
    end: '끝.',
    signedOn: letterDayWords(dayOf(enteredAt)),
    signers: [
      { label: '받는 사람', text: draft.recipient.name },
      { label: '건넨 사람', text: handlerName },
    ],
    signHint: '(서명 또는 인)',
    anchor: anchorOf(anchor, anchorRemark),
    reply: {
      title: '파기·반환 회신',
      about: [
        [copyNumberWords(number), draft.mediumLabel].filter((part) => part !== '').join(' '),
        `대장 제${ledgerNumber}호`,
        `${clinic.name} ${clinic.department} ${clinic.phone}`,
      ].join(' · '),
      choices: ['파기', '반환', '계속 보관'].map((label) => ({ label, isChosen: false })),
      ground: '근거',
      day: '      년      월      일',
      name: '성명',
      signHint: '(서명)',
    },
    annex:
      annexParts.length === 0
        ? null
        : { title: `붙임 · 개인영상정보 사본 인수증 ${copyNumberWords(number)}`, parts: annexParts },
    foot: { form: `${clinic.name} 양식 · 법정 서식 아님`, output: '' },
  }
}
