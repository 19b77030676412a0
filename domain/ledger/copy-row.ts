// The rows that a copy leaves: 제공 to a third party or 열람 to the person filmed when it goes out, 파기 when it is destroyed here.
// They carry what 표준지침 art. 42(1) asks for: the file's name, who received it, the purpose, the basis, the period and the form.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { dayWords, momentWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { CopyDraft, CopyMedium } from '../copy/copy.ts'
import { replyMethodWords } from '../paper/request-words.ts'
import { isEnteredLate } from '../viewing/viewing-outcome.ts'
import { groundWords, type RequestBehindRow } from './compose-row.ts'
import type { OfficialRow } from './official-row.ts'
import { fileAndFormWords, standingOf } from './row-words.ts'

export const mediumWords = {
  usb: 'USB 메모리',
  disc: 'CD·DVD',
  print: '출력물',
  file: '전자파일',
  other: '그 밖의 매체',
} as const satisfies Record<CopyMedium, string>

export interface NamedPiece {
  readonly cameraNumber: string
  readonly cameraPlace: string
  readonly from: Instant
  readonly to: Instant
}

export interface CopyRowFacts {
  readonly draft: CopyDraft
  readonly number: string
  readonly request: RequestBehindRow
  readonly pieces: readonly NamedPiece[]
  readonly handlerName: string
  /** When it was handed over. */
  readonly at: Instant
  readonly enteredAt: Instant
}

const beside = (first: string, restCount: number, unit: string): string =>
  restCount > 0 ? `${first} 외 ${restCount}${unit}` : first

const footageWords = ({ draft, pieces, at }: CopyRowFacts): string => {
  const [first, ...others] = pieces
  if (first === undefined) return ''
  const camera = { number: first.cameraNumber, place: first.cameraPlace }
  const form = mediumWords[draft.medium]
  return beside(fileAndFormWords({ cameras: [camera], from: first.from, to: first.to, form }, at), others.length, '건')
}

const fileWords = ({ files }: CopyDraft): string => {
  const [first, ...others] = files
  return first === undefined ? '' : beside(first.name, others.length, '개')
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

/** `견본경찰서 수사과 경위` for an official, 본인 or 대리인 for others. */
export const recipientStanding = (
  { recipient }: Pick<CopyDraft, 'recipient'>,
  { applicant }: RequestBehindRow,
): string =>
  applicant.door === 'authority'
    ? [recipient.affiliation, recipient.rank].filter((part) => part !== '').join(' ')
    : standingOf(applicant)

/** `2026. 11. 23. ~ 2027. 2. 23.` with what then becomes of it; one's own footage is kept as one's own. */
export const periodOfCopy = (providedAt: Instant, dueOn: PlainDay | null): string =>
  dueOn === null ? '본인 보관' : lines(`${dayWords(dayOf(providedAt))} ~ ${dayWords(dueOn)}`, '뒤 파기 또는 반환')

export const copyRow = (facts: CopyRowFacts): OfficialRow => {
  const { draft, number, request, handlerName, at, enteredAt } = facts
  const { recipient, mediumLabel } = draft
  return {
    kind: request.applicant.door === 'authority' ? 'provision' : 'viewing',
    occurredAt: at,
    fileAndForm: lines(footageWords(facts), fileWords(draft)),
    handler: handlerName,
    purpose: lines(
      draft.purpose,
      `사본 사유: ${draft.reason}`,
      isEnteredLate(at, enteredAt) ? `나중에 적음: ${momentWords(enteredAt)}` : '',
    ),
    recipient: { name: recipient.name, relation: recipientStanding(draft, request), phone: recipient.phone },
    basis: groundWords(request),
    form: lines(
      `사본 ${number}`,
      [mediumWords[draft.medium], mediumLabel].filter((part) => part !== '').join(' '),
      replyMethodWords(draft.deliveredBy),
      draft.isEnough ? '나머지 사본은 받지 않음' : '',
      draft.limits === '' ? '' : '이용 제한·안전 조치 요청함',
    ),
    period: periodOfCopy(at, draft.dueOn),
    corrects: null,
  }
}

export interface DestroyedCopyFacts {
  readonly number: string
  readonly ledgerNumber: number
  readonly medium: CopyMedium
  readonly mediumLabel: string
  readonly fileNames: readonly string[]
  readonly byWhom: string
  readonly method: string
  readonly destroyedOn: PlainDay
  readonly handlerName: string
  readonly at: Instant
}

/** Rule 31: what came back and was destroyed here is destruction, with its method and who did it. */
export const destroyedCopyRow = (facts: DestroyedCopyFacts): OfficialRow => {
  const [first, ...others] = facts.fileNames
  return {
    kind: 'destruction',
    occurredAt: facts.at,
    fileAndForm: lines(
      `사본 ${facts.number} / ${mediumWords[facts.medium]} ${facts.mediumLabel}`.trimEnd(),
      first === undefined ? '' : beside(first, others.length, '개'),
    ),
    handler: facts.handlerName,
    purpose: '돌려받은 사본의 파기',
    recipient: { name: facts.byWhom, relation: '파기한 사람', phone: '' },
    basis: `보호법 제21조\n대장 제${facts.ledgerNumber}호`,
    form: facts.method,
    period: dayWords(facts.destroyedOn),
    corrects: null,
  }
}
