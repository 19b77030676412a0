// What is typed about a copy before it is handed over, and how it is read.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import { type CopyDraft, type CopyMasking, copyDraftSchema } from '../../../domain/copy/copy.ts'
import type { HashedFile } from '../../../domain/copy/hashed-file.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { type Fee, noFee } from '../../../domain/decision/fee.ts'
import type { RequestDetail } from '../../../domain/request/request.ts'
import { schemaIssues } from '../../store/check.ts'
import { makeDrafts } from '../../store/draft.ts'
import { readDay } from '../../ui/typed-time.ts'
import { momentOf, type TypedMoment } from '../request/typed-moment.tsx'
import { chosenPieces, isClipped } from './typed-pieces.ts'

export interface TypedCopy {
  readonly name: string | null
  readonly phone: string | null
  readonly affiliation: string | null
  readonly rank: string | null
  /** Keys of the pieces left out: everything that may be handed over is chosen at first. */
  readonly leftOut: readonly string[]
  readonly extent: 'whole' | 'clips'
  /** What of a piece went, by its key, as it was typed. */
  readonly clips: Readonly<Record<string, string>>
  readonly isEnough: boolean
  readonly handed: 'now' | 'before'
  readonly handedMoment: TypedMoment
  readonly medium: CopyDraft['medium']
  readonly mediumLabel: string
  readonly files: readonly HashedFile[]
  readonly deliveredBy: CopyDraft['deliveredBy']
  readonly masking: CopyMasking['kind'] | null
  readonly maskingReason: string
  readonly password: CopyDraft['password'] | null
  readonly purpose: string | null
  readonly reason: string
  readonly limits: string | null
  readonly hasPromised: boolean
  readonly keeping: 'kept' | 'due'
  readonly due: string
  readonly causedBy: Fee['causedBy']
  readonly feeWhat: string
  readonly feeWon: string
  readonly postage: string
  readonly payment: string
}

/** null stands for what the request says, so that a draft does not keep what was corrected there since. */
export const typedCopies = makeDrafts<TypedCopy>({
  name: null,
  phone: null,
  affiliation: null,
  rank: null,
  leftOut: [],
  extent: 'whole',
  clips: {},
  isEnough: false,
  handed: 'now',
  handedMoment: { day: '', clock: '' },
  medium: 'usb',
  mediumLabel: '',
  files: [],
  deliveredBy: 'visit',
  masking: null,
  maskingReason: '',
  password: null,
  purpose: null,
  reason: '',
  limits: null,
  hasPromised: false,
  keeping: 'kept',
  due: '',
  causedBy: 'requester',
  feeWhat: '',
  feeWon: '',
  postage: '',
  payment: '',
})

export const isThirdParty = ({ applicant }: Pick<RequestDetail, 'applicant'>): boolean => applicant.door === 'authority'

/** What the fields show before anybody types: who asked, and for what. */
export const known = ({ requester, applicant, purpose }: RequestDetail) => ({
  name: requester.name,
  phone: requester.phone,
  affiliation:
    applicant.door === 'authority'
      ? [applicant.body, applicant.department].filter((part) => part !== '').join(' ')
      : '',
  rank: applicant.door === 'authority' ? applicant.rank : '',
  purpose,
})

const wonOf = (typed: string): number => (typed.trim() === '' ? 0 : Number(typed.replaceAll(/[,\s원]/gu, '')))

const feeOf = ({ causedBy, feeWhat, feeWon, postage, payment, deliveredBy }: TypedCopy): Fee => {
  if (causedBy === 'clinic') return { ...noFee, causedBy }
  const won = wonOf(feeWon)
  const items = won === 0 && feeWhat.trim() === '' ? [] : [{ what: feeWhat, won }]
  return { causedBy, items, postageWon: deliveredBy === 'post' ? wonOf(postage) : 0, payment }
}

const required = (field: string): FieldIssue => ({ field, reason: 'required' })

export type ReadCopy =
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'right'; readonly draft: CopyDraft }

export const readCopy = (typed: TypedCopy, request: RequestDetail, limitsUsual: string, today: PlainDay): ReadCopy => {
  const fromRequest = known(request)
  const isThird = isThirdParty(request)
  const due = isThird || typed.keeping === 'due' ? readDay(typed.due, today) : null
  const handedAt = typed.handed === 'before' ? momentOf(typed.handedMoment, today) : null
  const pieces = chosenPieces(typed, request)
  const unchosen = [
    ...(pieces === null ? [{ field: 'pieces', reason: 'time-unread' as const }] : []),
    ...(typed.handed === 'before' && handedAt === null ? [{ field: 'handedAt', reason: 'not-a-time' as const }] : []),
    ...(typed.medium !== 'print' && typed.files.length === 0 ? [required('files')] : []),
    ...(typed.masking === null ? [required('masking')] : []),
    ...(typed.password === null ? [required('password')] : []),
    ...(due === null || due.kind === 'right'
      ? []
      : [due.kind === 'empty' ? required('dueOn') : { field: 'dueOn', reason: due.reason }]),
  ]
  const draft = {
    requestId: request.id,
    pieces: pieces ?? [],
    isEnough: typed.isEnough && isClipped(typed, request),
    handedAt,
    medium: typed.medium,
    mediumLabel: typed.mediumLabel,
    files: typed.files,
    deliveredBy: typed.deliveredBy,
    masking:
      typed.masking === 'not-needed' ? { kind: typed.masking, reason: typed.maskingReason } : { kind: 'others-masked' },
    password: typed.password ?? 'none',
    recipient: {
      name: typed.name ?? fromRequest.name,
      phone: typed.phone ?? fromRequest.phone,
      affiliation: typed.affiliation ?? fromRequest.affiliation,
      rank: typed.rank ?? fromRequest.rank,
    },
    purpose: typed.purpose ?? fromRequest.purpose,
    reason: typed.reason,
    limits: isThird ? (typed.limits ?? limitsUsual) : '',
    hasPromised: typed.hasPromised,
    dueOn: due?.kind === 'right' ? due.value : null,
    fee: feeOf(typed),
  }
  const parsed = copyDraftSchema.safeParse(draft)
  return parsed.success && unchosen.length === 0
    ? { kind: 'right', draft: parsed.data }
    : { kind: 'wrong', issues: [...unchosen, ...schemaIssues(copyDraftSchema, draft)] }
}
