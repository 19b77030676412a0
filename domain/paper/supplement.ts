// Builds the 보완요청서. What is missing comes from a fixed list; what the clinic adds in its own words was checked before.
import { type PlainDay } from '../calendar/plain-day.ts'
import { dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import type { Applicant } from '../request/applicant.ts'
import type { ReplyDeadline } from '../request/reply-deadline.ts'
import type { ReplyMethod } from '../request/channel.ts'
import type { Requester } from '../request/request.ts'
import type { SupplementDemand } from '../request/supplement.ts'
import { anchorOf } from './anchor.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, bold, plain, smallWords, words } from './form.ts'
import { contactLines, sealFor } from './house-words.ts'
import type { PaperLanguage } from './language.ts'
import { type PaperRange, type RequestKind, rangeWords, requestKindWords, requestNumberWords } from './request-words.ts'
import type { SupplementPaper } from './supplement-paper.ts'
import { bodyBlocks } from './reply-boxes.ts'
import { agencyLegalLine, koreanSupplement, type SupplementWords } from './supplement-words.ts'

export interface SupplementFacts {
  readonly clinic: Clinic
  readonly request: {
    readonly number: string
    readonly requester: Requester
    readonly applicant: Applicant
    readonly kinds: readonly RequestKind[]
    readonly replyBy: ReplyMethod
    readonly paperLanguage: PaperLanguage
  }
  readonly ranges: readonly PaperRange[]
  readonly demand: SupplementDemand
  readonly deadline: ReplyDeadline
  readonly number: string
  readonly askedOn: PlainDay
  readonly handlerName: string
  readonly anchor: LedgerHead
}

const box = (label: string, ...blocks: Box['blocks']): Box => ({ label, sublabel: '', blocks })

/** What is missing, numbered; the clinic's own words stand last as they were typed. */
export const missingLines = (
  { missing, detail }: SupplementDemand,
  { items }: Pick<SupplementWords, 'items'>,
): readonly string[] => [
  ...missing.flatMap((item) => (item === 'other' ? [] : [items[item]])),
  ...(detail === '' ? [] : [detail]),
]

/** The last day of the answer: the legal one or, where none can be told, the tenth; null where the law sets none. */
export const replyDayOf = (deadline: ReplyDeadline): PlainDay | null => {
  if (deadline.kind === 'asked') return null
  return deadline.kind === 'legal' ? deadline.legalLastDay : deadline.rawLastDay
}

// 142 mm at 10.5 pt, as in the boxes of the notice.
const askedRoom = { widthEm: 38.3, linesMax: 4 }

const askedBlocks = ({ request, ranges }: SupplementFacts): readonly Block[] => [
  words(plain(`${requestNumberWords(request.number)} ${requestKindWords(request.kinds)} 청구`)),
  ...fitList('', ranges.map(rangeWords), (restCount) => `외 ${restCount}건`, askedRoom).shown.map((line) =>
    smallWords(line),
  ),
]

/** A body takes 귀중, a person 귀하. */
const addresseeBlocks = ({ applicant, requester }: SupplementFacts['request']): readonly Block[] => [
  ...(applicant.door === 'authority' ? bodyBlocks(applicant, requester.name) : [words(bold(`${requester.name} 귀하`))]),
  ...(requester.address === '' ? [] : [smallWords(requester.address)]),
]

/** That nobody else need be asked first is said to people alone. */
const cautionsFor = ({ door }: Applicant): readonly string[] =>
  door === 'authority' ? koreanSupplement.cautions.filter((_, index) => index !== 1) : koreanSupplement.cautions

const legalLineOf = ({ request }: SupplementFacts): string =>
  request.applicant.door === 'authority' ? agencyLegalLine : koreanSupplement.legalLine

export const supplementRequest = (facts: SupplementFacts): SupplementPaper => {
  const { clinic, request, demand, deadline, number, askedOn, handlerName, anchor } = facts
  const ko = koreanSupplement
  const replyDay = replyDayOf(deadline)
  return {
    kind: 'supplement',
    version: 1,
    language: 'ko',
    documentNumber: { label: ko.number, text: `${clinic.name} 보완 ${number}` },
    sentOn: { label: '발송일', text: dayWords(askedOn) },
    title: ko.title,
    subtitle: '',
    rows: [
      { boxes: [box('수신자', ...addresseeBlocks(request))] },
      { boxes: [box('요구 내용', ...askedBlocks(facts))] },
      { boxes: [box(ko.missing, { kind: 'numbered', items: missingLines(demand, ko) })] },
      { boxes: [box(ko.dueOn, words(bold(`${ko.day(demand.dueOn)}까지`)))] },
      { boxes: [box(ko.bringTo, words(plain(ko.ways(clinic.email !== ''))))] },
      {
        boxes: [box(ko.replyDue, words(plain(ko.clockRunsOn(replyDay === null ? null : `${ko.day(replyDay)}까지`))))],
      },
    ],
    legalLine: legalLineOf(facts),
    end: '끝.',
    writtenOn: letterDayWords(askedOn),
    sender: clinic.senderTitle,
    seal: sealFor(request.replyBy, clinic),
    contact: contactLines(clinic, handlerName),
    cautions: { title: ko.cautionsTitle, items: cautionsFor(request.applicant) },
    anchor: anchorOf(anchor, '이 세 줄은 발송할 때의 대장 상태입니다. 나중에 대장과 견주어 볼 수 있습니다.'),
    foot: { form: `${clinic.name} 양식`, output: '' },
  }
}
