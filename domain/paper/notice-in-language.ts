// The notice with English or Japanese over the Korean. What a clerk typed stays as typed in both.
import { daysOverdue } from '../request/reply-deadline.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { bothAnchor, bothBox, bothChoices, bothFact, koreanUnder } from './bilingual.ts'
import { resultsOf } from '../decision/decision-draft.ts'
import { totalWon } from '../decision/fee.ts'
import { type Outcome, outcomesOf } from '../decision/outcome.ts'
import { reasonOf } from '../decision/range-result.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, bold, type FormRow, plain, words } from './form.ts'
import { type CountedDeadline, type ForeignLanguage, isCounted } from './language.ts'
import { lineCount } from './line-fit.ts'
import { decisionNotice, type DecisionNoticeFacts, firstSentOnOf } from './notice.ts'
import type { NoticePaper } from './notice-paper.ts'
import { type AnsweredRange, answeredRanges, pastFootageOf } from './notice-reasons.ts'
import { defaultObjection } from './objection.ts'
import type { TranslatedReason, Translation } from './words/translation.ts'
import { translatedLabel, translations } from './words/translations.ts'

// 142 mm at 10.5 pt, as in the Korean boxes.
const wideEm = 38.3

const clockOf = (
  { notice, labels, days }: Translation,
  deadline: CountedDeadline,
  sentOn: PlainDay,
  firstSentOn: PlainDay | null,
): NoticePaper['clock'] => {
  const isKnown = deadline.kind === 'legal'
  const lastDay = isKnown ? deadline.legalLastDay : deadline.rawLastDay
  // A later round is judged by the first notice, as in the Korean.
  const lateDays = daysOverdue(lastDay, firstSentOn ?? sentOn)
  // Rule 4: without a holiday table lateness cannot be counted. Rule 7: with one it is said, never hidden.
  const late = isKnown ? notice.late(lateDays) : notice.tableMissing
  return [
    { label: labels['요구를 받은 날'], text: days.dayAndWeekday(deadline.receivedOn), remark: '' },
    {
      label: labels[isKnown ? '법정 답변 기한' : '받은 날부터 10일째'],
      text: days.dayAndWeekday(lastDay),
      remark: '',
    },
    { label: labels['발송'], text: days.dayAndWeekday(sentOn), remark: lateDays === 0 ? notice.inTime : late },
  ]
}

/** Each ground once, with what it may cite: only the stretches it is given for. */
const groundReasons = (
  translation: Translation,
  answered: readonly AnsweredRange[],
  { cameras }: DecisionNoticeFacts,
): readonly TranslatedReason[] => {
  const reasons = answered.flatMap(({ result }) => reasonOf(result) ?? [])
  const eachOnce = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]))
  return [...eachOnce.values()].map(({ ground, facts }) => {
    const ranges = answered.filter(({ result }) => reasonOf(result)?.ground === ground).map(({ range }) => range)
    const used = cameras.filter(({ id }) => ranges.some(({ cameraId }) => cameraId === id))
    return translation.notice.reason(ground, {
      retentions: used.map(({ retention }) => retention),
      past: ranges.flatMap((range) => pastFootageOf(range)),
      facts,
    })
  })
}

// A cause of another kind was typed in Korean, and typed words are not translated.
const maskingReasons = ({ notice }: Translation, answered: readonly AnsweredRange[]): readonly TranslatedReason[] => {
  const [first] = answered.flatMap(({ result }) =>
    result.kind === 'postponed' && result.postponement.cause === 'masking' ? [result.postponement] : [],
  )
  return first === undefined ? [] : [notice.masking(first.expectedEndOn, null)]
}

const reasonBlocks = (translation: Translation, facts: DecisionNoticeFacts): readonly Block[] => {
  const answered = answeredRanges(facts)
  const reasons = [...groundReasons(translation, answered, facts), ...maskingReasons(translation, answered)]
  // Long facts stand whole in the Korean box or its annex; twice on one sheet there is no room for them.
  const lineTotal = reasons.reduce((sum, { lead, text }) => sum + lineCount(`${lead} ${text}`, wideEm), 0)
  return reasons.map(({ lead, text }) => (lineTotal > 4 ? words(bold(lead)) : words(bold(lead), plain(` ${text}`))))
}

const resultWords = ({ notice }: Translation, { draft }: DecisionNoticeFacts): string => {
  const said = {
    granted: notice.granted,
    part: notice.partlyGranted,
    postponed: notice.postponed,
    refused: notice.refused,
  } as const satisfies Record<Outcome, string>
  return outcomesOf(resultsOf(draft))
    .map((outcome) => said[outcome])
    .join(' ')
}

const askedLines = (translation: Translation, facts: DecisionNoticeFacts): readonly string[] => {
  const { request } = facts
  const [first = '', ...others] = answeredRanges(facts).map(({ range }) => translation.range(range))
  return fitList('', [translation.notice.asked(request.kinds, first), ...others], translation.rest, {
    widthEm: wideEm,
    linesMax: 3,
  }).shown
}

const articlesOf = ({ notice }: Translation, facts: DecisionNoticeFacts): readonly string[] => {
  const articles = answeredRanges(facts).flatMap(({ range, result }) => {
    if (result.kind === 'postponed') return [notice.postponementArticle]
    const reason = reasonOf(result)
    if (reason === null) return []
    const article = notice.articles[reason.ground]
    return reason.ground === 'law-restricts' && range.isOperatingRoom
      ? [`${article}; ${notice.operatingRoomArticle}`]
      : [article]
  })
  return [...new Set(articles)]
}

const objectionBlocks = (
  translation: Translation,
  { clinic, draft }: DecisionNoticeFacts,
  box: Box,
): readonly Block[] =>
  draft.objection === defaultObjection(clinic)
    ? [{ kind: 'numbered', items: translation.notice.objection(clinic) }]
    : box.blocks

/** What a box says in both languages; undefined where its fixed words say it all. */
const blocksFor = (translation: Translation, facts: DecisionNoticeFacts, box: Box): readonly Block[] | undefined => {
  const { notice } = translation
  const over = (...blocks: readonly Block[]): readonly Block[] => [...blocks, ...koreanUnder(box)]
  switch (box.label) {
    case '수신자': {
      const [, ...below] = box.blocks
      return [{ kind: 'words', size: 'name', runs: [bold(notice.addressee(facts.request.requester.name))] }, ...below]
    }
    case '접수번호':
      return [words(plain(facts.request.number)), ...box.blocks.slice(1)]
    case '요구 내용':
      return over(...askedLines(translation, facts).map((line) => words(plain(line))))
    case '통지 내용':
      return over(words(bold(resultWords(translation, facts))))
    case '사유':
      return over(...reasonBlocks(translation, facts))
    case '법적 근거':
      return over(...articlesOf(translation, facts).map((article) => words(plain(article))))
    case '이의제기 방법':
      return objectionBlocks(translation, facts, box)
    case '납부 금액':
      return totalWon(facts.draft.fee) === 0 ? over(words(plain(notice.nothingDue))) : undefined
    default:
      return undefined
  }
}

const movedWords = ({ notice }: Translation, deadline: CountedDeadline): readonly string[] =>
  deadline.kind === 'legal' && deadline.legalLastDay !== deadline.rawLastDay
    ? [notice.moved(deadline.rawLastDay, deadline.legalLastDay)]
    : []

const viewingLabels: ReadonlySet<string> = new Set(['열람 일시', '열람 장소', '열람 형태', '열람 방법', '산정 명세'])

/** Two languages need the room: where nothing is shown the boxes that do not apply share one row. */
const rowsOf = (translation: Translation, korean: NoticePaper, facts: DecisionNoticeFacts): readonly FormRow[] => {
  const isShown = facts.draft.appointment !== null
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
  const rows = told.map(({ boxes }) => ({
    boxes: boxes.map((box) => bothBox(translation, box, blocksFor(translation, facts, box))),
  }))
  return isShown ? rows : [...rows.slice(0, -1), none, ...rows.slice(-1)]
}

interface CountedFacts extends DecisionNoticeFacts {
  readonly deadline: CountedDeadline
}

const noticeIn = (language: ForeignLanguage, korean: NoticePaper, facts: CountedFacts): NoticePaper => {
  const translation = translations[language]
  const { clinic, deadline, sentOn, handlerName, anchor } = facts
  return {
    ...korean,
    language,
    documentNumber: bothFact(translation, korean.documentNumber, ''),
    sentOn: bothFact(translation, korean.sentOn, translation.days.day(sentOn)),
    title: translatedLabel(translation, korean.title),
    subtitle: korean.title,
    outcomes: bothChoices(translation, korean.outcomes),
    clock: clockOf(translation, deadline, sentOn, firstSentOnOf(facts)),
    rows: rowsOf(translation, korean, facts),
    legalLine: `${translation.notice.legalLine}\n${korean.legalLine}`,
    contact: [translation.contact(clinic, handlerName), ...korean.contact.slice(-1)],
    cautions: {
      title: '',
      items: [...translation.notice.moreWays, ...movedWords(translation, deadline), translation.original],
    },
    anchor: bothAnchor(translation, anchor),
  }
}

/** The notice as it is issued and previewed: in the language chosen when the request was received. */
export const decisionNoticeAsRead = (facts: DecisionNoticeFacts): NoticePaper => {
  const korean = decisionNotice(facts)
  const { deadline, request } = facts
  return request.paperLanguage === 'ko' || !isCounted(deadline)
    ? korean
    : noticeIn(request.paperLanguage, korean, { ...facts, deadline })
}
