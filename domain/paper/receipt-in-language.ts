// The receipt with English or Japanese over the Korean. The half that the clinic keeps is signed by somebody who reads the other
// language, so it carries both as well.
import { goneReason } from '../footage/gone-reason.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import { bothAnchor, bothBox, bothFact, koreanUnder } from './bilingual.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, plain, words } from './form.ts'
import { type CountedDeadline, type ForeignLanguage, isCounted } from './language.ts'
import { identityStateOf } from './identity-state.ts'
import { requestReceipt, type ReceiptFacts } from './receipt.ts'
import type { ReceiptPaper } from './receipt-paper.ts'
import type { Translation } from './words/translation.ts'
import { translatedLabel, translations } from './words/translations.ts'

interface CountedFacts extends ReceiptFacts {
  readonly deadline: CountedDeadline
}

const bothLabel = (translation: Translation, label: string): string =>
  `${translatedLabel(translation, label)} (${label})`

const replyDueOf = (
  translation: Translation,
  korean: ReceiptPaper,
  { deadline, request }: CountedFacts,
): ReceiptPaper['replyDue'] => {
  const { days, receipt } = translation
  const isKnown = deadline.kind === 'legal'
  const lastDay: PlainDay = isKnown ? deadline.legalLastDay : deadline.rawLastDay
  const day = days.dayAndWeekday(lastDay)
  return {
    label: bothLabel(translation, korean.replyDue.label),
    // Rule 4: a tenth day that may not be the last one is no promise.
    text: isKnown ? receipt.dueBy(day) : day,
    remark: isKnown ? receipt.countedFrom(request.receivedAt) : receipt.tableMissing(deadline.year),
  }
}

const securedOf = (
  { labels, days, receipt }: Translation,
  korean: ReceiptPaper,
  { secured, request }: ReceiptFacts,
): ReceiptPaper['secured'] => {
  const label = `${labels['영상 보존 조치']} (${korean.secured.label})`
  const choice = (word: '했음' | '하지 않음', isChosen: boolean) => ({ label: labels[word], isChosen })
  if (secured === null) {
    const isLost = request.ranges.every(({ availability }) => goneReason(availability) !== null)
    return {
      label,
      choices: [choice('하지 않음', true), choice('했음', false)],
      at: '',
      remark: receipt.notSecured[isLost ? 'lost' : 'kept'],
    }
  }
  const isPartly = secured.rangeCount < request.ranges.length
  return {
    label,
    choices: [
      isPartly ? { label: receipt.securedSome(secured.rangeCount), isChosen: true } : choice('했음', true),
      choice('하지 않음', false),
    ],
    at: days.moment(secured.at),
    remark: receipt.securedUntil(secured.originalLastDay),
  }
}

const footageBlocks = (translation: Translation, { request }: ReceiptFacts): readonly Block[] =>
  fitList(
    '',
    request.ranges.map((range) => translation.range(range)),
    translation.rest,
    { widthEm: 40, linesMax: 2 },
  ).shown.map((line) => words(plain(line)))

const blocksFor = (translation: Translation, facts: ReceiptFacts, box: Box): readonly Block[] | undefined => {
  if (box.label === '대상 영상') return footageBlocks(translation, facts)
  if (box.label === '청구 내용') {
    // The three of the form always stand there; what else may be asked for, only where it was.
    const choices = Object.entries(translation.receipt.kinds)
      .map(([kind, label]) => ({ kind, label, isChosen: facts.request.kinds.some((one) => one === kind) }))
      .filter(({ kind, isChosen }) => isChosen || ['existence', 'viewing', 'copy'].includes(kind))
      .map(({ label, isChosen }) => ({ label, isChosen }))
    return [{ kind: 'choices', choices, remark: '' }]
  }
  if (box.label === '본인 확인') {
    const { applicant } = facts.request
    const filmedName = applicant.door === 'agent' ? applicant.filmed.name : ''
    return [words(plain(translation.receipt.identity(identityStateOf(facts.request), filmedName))), ...koreanUnder(box)]
  }
  if (box.label === '청구인' && facts.request.applicant.door === 'agent') {
    const { requester, applicant } = facts.request
    return [words(plain(`${requester.name}, ${translation.standing(applicant)}`)), ...koreanUnder(box)]
  }
  return box.label === '답변 받을 방법' ? undefined : box.blocks
}

const receiptIn = (language: ForeignLanguage, korean: ReceiptPaper, facts: CountedFacts): ReceiptPaper => {
  const translation = translations[language]
  const { statements, signers, signHint } = translation.receipt
  return {
    ...korean,
    language,
    number: bothFact(translation, korean.number, ''),
    title: translatedLabel(translation, korean.title),
    subtitle: korean.title,
    replyDue: replyDueOf(translation, korean, facts),
    secured: securedOf(translation, korean, facts),
    rows: korean.rows.map(({ boxes }) => ({
      boxes: boxes.map((box) => bothBox(translation, box, blocksFor(translation, facts, box))),
    })),
    halves: korean.halves.map((half, index) => ({
      ...half,
      holder: index === 0 ? bothLabel(translation, half.holder) : half.holder,
      statement: `${statements[index] ?? ''} ${half.statement}`,
      signer: { ...half.signer, label: `${signers[index] ?? ''} (${half.signer.label})` },
      signHint: `${signHint} ${half.signHint}`,
    })),
    contact: `${korean.contact}\n${translation.original}`,
    anchor: bothAnchor(translation, facts.anchor),
  }
}

/** The receipt as it is issued: in the language chosen when the request was received. */
export const receiptAsRead = (facts: ReceiptFacts): ReceiptPaper => {
  const korean = requestReceipt(facts)
  const { deadline, request } = facts
  return request.paperLanguage === 'ko' || !isCounted(deadline)
    ? korean
    : receiptIn(request.paperLanguage, korean, { ...facts, deadline })
}
