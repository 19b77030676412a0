// The notice with English or Japanese over the Korean. What a clerk typed stays as typed in both.
import { daysOverdue } from '../request/reply-deadline.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { bothAnchor, bothBox, bothChoices, bothFact } from './bilingual.ts'
import { resultsOf } from '../decision/decision-draft.ts'
import { letterOf } from '../decision/letter.ts'
import { outcomesOf } from '../decision/outcome.ts'
import { type FormRow, plain, words } from './form.ts'
import { type CountedDeadline, type ForeignLanguage, isCounted } from './language.ts'
import { annexTitleOf, decisionNotice, type DecisionNoticeFacts, firstSentOnOf } from './notice.ts'
import { sinceLabel } from './notice-clock.ts'
import { asksBothRemovals } from './suspension-answer.ts'
import { mayObject } from './objection.ts'
import type { NoticePaper } from './notice-paper.ts'
import { annexPartsIn, hasBreakdown, translatedBlocks } from './translated-boxes.ts'
import type { PersonalNoticeFacts } from './translated-reasons.ts'
import type { PersonalLetter, Translation } from './words/translation.ts'
import { translatedLabel, translations } from './words/translations.ts'

const clockOf = (
  { notice, labels, days }: Translation,
  deadline: CountedDeadline,
  sentOn: PlainDay,
  firstSentOn: PlainDay | null,
  received: ReturnType<typeof sinceLabel>,
): NoticePaper['clock'] => {
  const isKnown = deadline.kind === 'legal'
  const lastDay = isKnown ? deadline.legalLastDay : deadline.rawLastDay
  // A later round is judged by the first notice, as in the Korean.
  const lateDays = daysOverdue(lastDay, firstSentOn ?? sentOn)
  // Rule 4: without a holiday table lateness cannot be counted. Rule 7: with one it is said, never hidden.
  const late = isKnown ? notice.late(lateDays) : notice.tableMissing
  const punctuality = lateDays === 0 ? notice.inTime : late
  const sent = (label: string, day: PlainDay, remark: string) => ({ label, text: days.dayAndWeekday(day), remark })
  return [
    { label: labels[received], text: days.dayAndWeekday(deadline.receivedOn), remark: '' },
    {
      label: labels[isKnown ? '법정 답변 기한' : '받은 날부터 10일째'],
      text: days.dayAndWeekday(lastDay),
      remark: '',
    },
    ...(firstSentOn === null
      ? [sent(labels['발송'], sentOn, punctuality)]
      : [sent(labels['첫 통지'], firstSentOn, punctuality), sent(labels['발송'], sentOn, '')]),
  ]
}

const furtherCautions = ({ notice: { cautions } }: Translation, letter: PersonalLetter, isRefused: boolean) => {
  if (letter === 'viewing') return isRefused ? [cautions.refused] : []
  return [letter === 'existence' ? cautions.existence : cautions.free]
}

/** The same as in the Korean. */
const cautionWords = (translation: Translation, { draft, letter, request }: PersonalNoticeFacts): readonly string[] => {
  const { cautions } = translation.notice
  const results = resultsOf(draft)
  return [
    ...(draft.appointment?.method === 'visit' ? [cautions.visit] : []),
    ...(mayObject(request, draft) ? [cautions.disagree] : []),
    ...furtherCautions(translation, letter, outcomesOf(results).includes('refused')),
  ]
}

const movedWords = ({ notice }: Translation, deadline: CountedDeadline): readonly string[] =>
  deadline.kind === 'table-missing'
    ? [notice.notCounted(deadline.year)]
    : deadline.legalLastDay === deadline.rawLastDay
      ? []
      : [notice.moved(deadline.rawLastDay, deadline.legalLastDay)]

const viewingLabels: ReadonlySet<string> = new Set(['열람 일시', '열람 장소', '열람 형태', '열람 방법', '산정 명세'])

/** Two languages need the room: where nothing is shown the boxes that do not apply share one row. */
const rowsOf = (translation: Translation, korean: NoticePaper, facts: PersonalNoticeFacts): readonly FormRow[] => {
  // Form no. 10 has no boxes of a viewing.
  const isShown = facts.draft.appointment !== null || facts.letter !== 'viewing'
  const told = isShown
    ? korean.rows
    : korean.rows.filter(({ boxes }) => !boxes.some(({ label }) => viewingLabels.has(label)))
  const none: FormRow = {
    boxes: (['열람 일시·장소', '열람 형태·방법'] as const).map((label) => ({
      label: translation.labels[label],
      sublabel: label,
      blocks: [words(plain(`${translation.labels['해당 없음']} 해당 없음`))],
    })),
  }
  const isBilled = hasBreakdown(facts.draft)
  const rows = told
    .filter(({ boxes }) => isBilled || !boxes.some(({ label }) => label === '산정 명세'))
    .map(({ boxes }) => ({
      boxes: boxes.map((box) => bothBox(translation, box, translatedBlocks(translation, facts, box))),
    }))
  return isShown ? rows : [...rows.slice(0, -1), none, ...rows.slice(-1)]
}

interface CountedFacts extends PersonalNoticeFacts {
  readonly deadline: CountedDeadline
}

const annexIn = (translation: Translation, korean: NoticePaper, facts: CountedFacts): NoticePaper['annex'] => {
  const parts = [...annexPartsIn(translation, facts), ...(korean.annex?.parts ?? [])]
  return parts.length === 0 ? null : { title: `${translation.annex} ${annexTitleOf(facts)}`, parts }
}

const noticeIn = (language: ForeignLanguage, korean: NoticePaper, facts: CountedFacts): NoticePaper => {
  const translation = translations[language]
  const { clinic, deadline, sentOn, handlerName, anchor } = facts
  const { letters, bothLegalLine } = translation.notice
  const legalLine = asksBothRemovals(facts.request) ? bothLegalLine : letters[facts.letter].legalLine
  return {
    ...korean,
    language,
    documentNumber: bothFact(translation, korean.documentNumber, ''),
    sentOn: bothFact(translation, korean.sentOn, translation.days.day(sentOn)),
    title: translatedLabel(translation, korean.title),
    subtitle: korean.title,
    outcomes: bothChoices(translation, korean.outcomes),
    clock: clockOf(translation, deadline, sentOn, firstSentOnOf(facts), sinceLabel(facts.request)),
    rows: rowsOf(translation, korean, facts),
    legalLine: `${legalLine}\n${korean.legalLine}`,
    contact: [translation.contact(clinic, handlerName), ...korean.contact.slice(-1)],
    ...(korean.receivedBy === undefined
      ? {}
      : { receivedBy: { ...korean.receivedBy, label: `${translation.receivedBy} ${korean.receivedBy.label}` } }),
    cautions: {
      title: '',
      items: [...cautionWords(translation, facts), ...movedWords(translation, deadline), translation.original],
    },
    anchor: bothAnchor(translation, anchor),
    annex: annexIn(translation, korean, facts),
  }
}

/** The notice as it is issued and previewed: in the language chosen when the request was received. */
export const decisionNoticeAsRead = (facts: DecisionNoticeFacts): NoticePaper => {
  const korean = decisionNotice(facts)
  const { deadline, request } = facts
  const letter = letterOf(request)
  return request.paperLanguage === 'ko' || !isCounted(deadline) || letter === 'reply'
    ? korean
    : noticeIn(request.paperLanguage, korean, { ...facts, deadline, letter })
}
