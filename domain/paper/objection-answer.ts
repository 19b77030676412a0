// Builds the 이의제기 결과 통지서 (PIPA art. 38(5)). The screen's preview and the issued paper come from this one function. What the
// clinic gives as its reason was checked before, as the facts of a refusal are (rules 9, 10).
import { type Instant, dayOf } from '../calendar/instant.ts'
import { dayAndWeekdayWords, dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { type Objection, type ObjectionResult, objectionResults } from '../request/objection.ts'
import { anchorOf } from './anchor.ts'
import type { AnsweredRequest } from './answered-request.ts'
import { type AnnexPart, fitList, fitText } from './fitting.ts'
import { type Block, bold, type FormRow, plain, smallWords, words } from './form.ts'
import { contactLines, sealFor } from './house-words.ts'
import { outsideRemedies } from './objection.ts'
import type { ObjectionAnswerPaper } from './objection-answer-paper.ts'
import { agencyAnswerLine, koreanObjectionAnswer, type ObjectionAnswerWords } from './objection-answer-words.ts'
import { type PaperRange, rangeWords } from './request-words.ts'
import { anchorRemark, receivedByWords, restInAnnex } from './words/ko/every-letter.ts'

export interface ObjectionAnswerFacts {
  readonly clinic: Clinic
  readonly request: AnsweredRequest
  readonly objection: Pick<Objection, 'noticeNumber' | 'receivedAt' | 'channel' | 'about'>
  readonly noticeIssuedAt: Instant
  readonly result: ObjectionResult
  readonly words: string
  /** What is decided anew, and by when that is owed; null where no law says or its holiday table is missing. Of none, empty. */
  readonly again: { readonly ranges: readonly PaperRange[]; readonly dueOn: PlainDay | null }
  /** The answer that this one puts right; `number` null where it had no paper. */
  readonly corrects: { readonly number: string | null; readonly answeredOn: PlainDay } | null
  /** null in the preview, where none is drawn. */
  readonly number: string | null
  readonly answeredOn: PlainDay
  readonly handlerName: string
  /** null in the preview. */
  readonly anchor: LedgerHead | null
}

// 142 mm at 10.5 pt, as in the boxes of the notice.
const widthEm = 38.3
const saidRoom = { widthEm, linesMax: 4 }
const reasonRoom = { widthEm, linesMax: 8 }
const rangesRoom = { widthEm, linesMax: 4 }

const ko = koreanObjectionAnswer

const row = (label: string, ...blocks: readonly Block[]): FormRow => ({ boxes: [{ label, sublabel: '', blocks }] })

const series = {
  ordinary: { notice: '영상', answer: '이의' },
  'operating-room': { notice: '수술실', answer: '수술실 이의' },
} as const

/** As its paper has it. */
export const noticeNumberWords = ({ clinic, request: { door }, objection }: ObjectionAnswerFacts): string =>
  `${clinic.name} ${series[door].notice} ${objection.noticeNumber}`

const documentNumberOf = ({ clinic, request: { door }, number }: ObjectionAnswerFacts): string =>
  `${clinic.name} ${series[door].answer} ${number ?? '(저장할 때 매깁니다)'}`

/** As its paper has it. */
export const replacedNumberWords = ({ clinic, request: { door }, corrects }: ObjectionAnswerFacts): string | null =>
  corrects === null || corrects.number === null ? null : `${clinic.name} ${series[door].answer} ${corrects.number}`

export const legalLineOf = (
  { door }: AnsweredRequest,
  said: Pick<ObjectionAnswerWords, 'legalLine' | 'operatingRoomLine'>,
): string => (door === 'ordinary' ? said.legalLine : said.operatingRoomLine)

interface Fitted {
  readonly rows: readonly FormRow[]
  readonly annexParts: readonly AnnexPart[]
}

const rowsOf = (facts: ObjectionAnswerFacts): Fitted => {
  const { request, objection, noticeIssuedAt, again, corrects } = facts
  const { receivedAt, channel, about } = objection
  const said = fitText(ko.said, about, saidRoom)
  const reason = fitText(ko.reason, facts.words, reasonRoom)
  const ranges = fitList(ko.next, again.ranges.map(rangeWords), restInAnnex, rangesRoom)
  const day = again.dueOn === null ? null : dayAndWeekdayWords(again.dueOn)
  const rows = [
    row('수신자', ...request.addressee),
    ...(corrects === null
      ? []
      : [row(ko.replaced, words(plain(ko.replaces(replacedNumberWords(facts), dayWords(corrects.answeredOn)))))]),
    row(
      ko.about,
      words(plain(ko.noticeOf(noticeNumberWords(facts), dayWords(dayOf(noticeIssuedAt))))),
      smallWords(`접수번호 ${request.number}`),
    ),
    row(ko.receivedOn, words(plain(`${dayAndWeekdayWords(dayOf(receivedAt))} · ${ko.channels[channel]}`))),
    row(ko.said, words(plain(said.shown))),
    row(ko.reason, words(bold(`${ko.results[facts.result]}.`), plain(` ${reason.shown}`))),
    ...(again.ranges.length === 0
      ? []
      : [row(ko.next, words(plain(ko.decidedAnew(day))), ...ranges.shown.map((line) => smallWords(line)))]),
    ...(request.isAgency ? [] : [row(ko.remedies, { kind: 'numbered', items: outsideRemedies })]),
  ]
  return {
    rows,
    annexParts: [said, reason, ranges].flatMap(({ annexPart }) => (annexPart === null ? [] : [annexPart])),
  }
}

export const objectionAnswer = (facts: ObjectionAnswerFacts): ObjectionAnswerPaper => {
  const { clinic, request, result, answeredOn, handlerName, anchor } = facts
  const { rows, annexParts } = rowsOf(facts)
  const number = documentNumberOf(facts)
  const title = facts.corrects === null ? ko.title : ko.correctedTitle
  return {
    kind: 'objection-answer',
    version: 1,
    language: 'ko',
    documentNumber: { label: ko.number, text: number },
    sentOn: { label: '발송일', text: dayWords(answeredOn) },
    title,
    subtitle: '',
    outcomes: objectionResults.map((one) => ({ label: ko.results[one], isChosen: one === result })),
    rows,
    legalLine: request.isAgency ? agencyAnswerLine : legalLineOf(request, ko),
    end: '끝.',
    writtenOn: letterDayWords(answeredOn),
    sender: clinic.senderTitle,
    seal: sealFor(request.replyBy, clinic),
    contact: contactLines(clinic, handlerName),
    ...(request.replyBy === 'visit' ? { receivedBy: receivedByWords } : {}),
    cautions: { title: ko.cautionsTitle, items: ko.cautions },
    anchor: anchorOf(anchor, anchorRemark),
    annex:
      annexParts.length === 0
        ? null
        : { title: `붙임 · ${title} ${number} · 발송 ${dayAndWeekdayWords(answeredOn)}`, parts: annexParts },
    foot: { form: `${clinic.name} 양식`, output: '' },
  }
}
