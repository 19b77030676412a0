// What the boxes of a notice say in another language, over their Korean.
import { bothWords, koreanTogether, koreanUnder } from './bilingual.ts'
import { totalWon, workWon } from '../decision/fee.ts'
import { type AnnexPart, type FittedList, fitList } from './fitting.ts'
import { type Block, type Box, bold, plain, smallWords, words } from './form.ts'
import { identityStateOf } from './identity-state.ts'
import { identityWords } from './request-words.ts'
import { lineCount } from './line-fit.ts'
import { isNoted } from './notice-boxes.ts'
import { answeredRanges, pastFootageOf } from './notice-reasons.ts'
import { defaultObjection, objectionTold } from './objection.ts'
import { articlesIn, type PersonalNoticeFacts, reasonsIn } from './translated-reasons.ts'
import { type FittedBlocks, resultIn, wideEm } from './translated-results.ts'
import { eachOnce, type Translation } from './words/translation.ts'

const reasonBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
  const reasons = reasonsIn(translation, facts)
  const lines = reasons.map(({ lead, text }) => `${lead} ${text}`.trimEnd())
  if (lines.reduce((sum, line) => sum + lineCount(line, wideEm), 0) <= 4)
    return { blocks: reasons.map(({ lead, text }) => words(bold(lead), plain(` ${text}`))), annexLines: [] }
  const leads = eachOnce(reasons.map(({ lead }) => lead)).join(' ')
  const inAnnex = plain(translation.notice.inAnnex)
  const blocks = lineCount(leads, wideEm) > 2 ? [words(inAnnex)] : [words(bold(`${leads} `), inAnnex)]
  return { blocks, annexLines: lines }
}

const isNotCharged = ({ fee, appointment }: PersonalNoticeFacts['draft']): boolean =>
  appointment !== null && fee.causedBy === 'clinic'

/** Nothing paid has no breakdown, which the amount says already, unless the cause lies with the clinic. */
export const hasBreakdown = (draft: PersonalNoticeFacts['draft']): boolean =>
  totalWon(draft.fee) > 0 || isNotCharged(draft)

const amountWords = ({ notice }: Translation, { draft: { fee } }: PersonalNoticeFacts): string =>
  totalWon(fee) === 0 ? notice.nothingDue : notice.amount(totalWon(fee), workWon(fee), fee.postageWon)

const askedLines = (translation: Translation, facts: PersonalNoticeFacts): FittedList => {
  const { notice } = translation
  const answered = answeredRanges(facts)
  const isEachNoted = isNoted(answered)
  const [first = '', ...others] = answered.map(({ range }) => {
    const past = isEachNoted ? pastFootageOf(range) : []
    const notes = past.map(({ lastDay, destruction }) => notice.pastNote(lastDay, destruction?.ledgerNumber ?? null))
    return [translation.range(range), ...notes].join('')
  })
  return fitList('', [notice.asked(facts.request.kinds, first), ...others], translation.restInAnnex, {
    widthEm: wideEm,
    linesMax: 3,
  })
}

/** Only a notice of viewing has the boxes of a viewing under it. */
const articleBlocks = (translation: Translation, facts: PersonalNoticeFacts): FittedBlocks => {
  const articles = articlesIn(translation, facts)
  const together = articles.join('; ')
  if (together === '') return { blocks: [words(plain(translation.labels['해당 없음']))], annexLines: [] }
  return lineCount(together, wideEm) <= (facts.letter === 'viewing' ? 3 : 4)
    ? { blocks: [words(plain(together))], annexLines: [] }
    : { blocks: [words(plain(translation.notice.inAnnex))], annexLines: articles }
}

const objectionBlocks = (
  translation: Translation,
  facts: PersonalNoticeFacts,
  box: Box,
): readonly Block[] | undefined => {
  const told = objectionTold(facts)
  if (told === '') return undefined
  const { clinic } = facts
  return told === defaultObjection(clinic)
    ? [{ kind: 'numbered', items: translation.notice.objection(clinic) }]
    : box.blocks
}

const identityLine = ({ receipt }: Translation, { request }: PersonalNoticeFacts): string =>
  receipt.identity(identityStateOf(request), request.applicant.door === 'agent' ? request.applicant.filmed.name : '')

/** What a box says in both languages; undefined where its fixed words say it all. */
export const translatedBlocks = (
  translation: Translation,
  facts: PersonalNoticeFacts,
  box: Box,
): readonly Block[] | undefined => {
  const { notice } = translation
  const none = words(plain(translation.labels['해당 없음']))
  const over = (...blocks: readonly Block[]): readonly Block[] => [...blocks, ...koreanUnder(box)]
  switch (box.label) {
    case '수신자': {
      const [, ...below] = box.blocks
      const { requester, applicant } = facts.request
      return [
        { kind: 'words', size: 'name', runs: [bold(notice.addressee(requester.name))] },
        ...(applicant.door === 'agent' ? [smallWords(translation.standing(applicant))] : []),
        ...below,
      ]
    }
    case '접수번호':
      return [
        words(plain(facts.request.number)),
        smallWords([identityLine(translation, facts), identityWords(facts.request)].join(' ')),
      ]
    case '요구 내용':
      return [words(plain(askedLines(translation, facts).shown.join('; '))), koreanTogether(box)]
    case '통지 내용':
      return [...resultIn(translation, facts).blocks, koreanTogether(box)]
    case '사유':
      return facts.draft.results.every(({ result }) => result.kind === 'granted') && facts.draft.addition === ''
        ? over(none)
        : over(...reasonBlocks(translation, facts).blocks)
    case '법적 근거':
      return over(...articleBlocks(translation, facts).blocks)
    case '이의제기 방법':
      return objectionBlocks(translation, facts, box)
    case '납부 금액':
      return over(words(plain(amountWords(translation, facts))))
    case '산정 명세':
      return over(words(plain(isNotCharged(facts.draft) ? notice.causedByUs : notice.feeItems(facts.draft.fee))))
    case '열람 일시': {
      const { appointment } = facts.draft
      if (appointment === null) return undefined
      const wish = appointment.isRequestersWish === true ? [smallWords(notice.requestersWish)] : []
      return over(words(bold(translation.days.moment(appointment.at))), ...wish)
    }
    default:
      return undefined
  }
}

/** What the boxes could not hold, under their labels in both languages; the Korean annex stands behind it. */
export const annexPartsIn = (translation: Translation, facts: PersonalNoticeFacts): readonly AnnexPart[] =>
  [
    { label: '요구 내용', lines: askedLines(translation, facts).annexPart?.lines ?? [] },
    { label: '통지 내용', lines: resultIn(translation, facts).annexLines },
    { label: '사유', lines: reasonBlocks(translation, facts).annexLines },
    { label: '법적 근거', lines: articleBlocks(translation, facts).annexLines },
  ].flatMap(({ label, lines }) => (lines.length === 0 ? [] : [{ heading: bothWords(translation, label), lines }]))
