// The boxes of a notice, in the order of form no. 9, and what they leave to the annex.
import { resultsOf } from '../decision/decision-draft.ts'
import { type LetterKind, letterOf } from '../decision/letter.ts'
import { outcomesOf } from '../decision/outcome.ts'
import { type Block, type Box, type FormRow, bold, plain, smallWords, words as said } from './form.ts'
import { type AnnexPart, fitList, fitText } from './fitting.ts'
import { lineCount } from './line-fit.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { type AnsweredRange, answeredRanges, articlesOf, pastFootageOf, reasonsOf } from './notice-reasons.ts'
import { resultBlocks } from './notice-results.ts'
import type { LetterWords, ReasonWords } from './letter-words.ts'
import { objectionLines, objectionTold } from './objection.ts'
import { identityWords, rangeWords, requestKindWords, requestNumberWords, standingWords } from './request-words.ts'
import { bodyBlocks, referenceRow, safeguardRows } from './reply-boxes.ts'
import { viewingBoxes } from './viewing-boxes.ts'
import { notApplicable, pastNote, restInAnnex, restOfListInAnnex, tooLongForBox } from './words/ko/every-letter.ts'

// Widths of the boxes in em of their own type: 142 mm at 10.5 pt, the same less the list number at 10 pt, 71 mm at 8.8 pt.
const wideEm = 38.3
const listEm = 38.9
const addressEm = 22.8
const purposeLabelEm = 2.4
const kindsEm = 3
const reasonLinesMax = 5

const box = (label: string, ...blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })
const across = (one: Box): FormRow => ({ boxes: [one] })

// The reason cites what all ranges share; where they differ, each range carries its own last day and row.
export const isNoted = (answered: readonly AnsweredRange[]): boolean => {
  const past = answered
    .filter(({ result }) => result.kind === 'refused' && result.reason.ground === 'retention-passed')
    .flatMap(({ range }) => pastFootageOf(range))
  return new Set(past.map((footage) => JSON.stringify(footage))).size > 1
}

const reasonLinesOf = (reasons: readonly ReasonWords[], addition: string): readonly string[] => [
  ...reasons.flatMap(({ lead, text }) => `${lead} ${text}`.split('\n')),
  ...(addition === '' ? [] : addition.split('\n')),
]

const reasonBlocks = (reasons: readonly ReasonWords[], addition: string): readonly Block[] => [
  ...reasons.flatMap(({ lead, text }) =>
    text.split('\n').map((line, index) => (index === 0 ? said(bold(lead), plain(` ${line}`)) : said(plain(line)))),
  ),
  ...(addition === '' ? [] : addition.split('\n').map((line) => said(plain(line)))),
]

/** Form no. 9 keeps the boxes of the viewing on a refusal too; a reply follows no form and form no. 10 has none. */
const takesAppointment = (letter: LetterKind, { appointment }: DecisionNoticeFacts['draft']): boolean =>
  letter === 'viewing' || (letter === 'reply' && appointment !== null)

interface FittedBox {
  readonly box: Box
  readonly annexPart: AnnexPart | null
}

const reasonBox = (answered: readonly AnsweredRange[], facts: DecisionNoticeFacts, words: LetterWords): FittedBox => {
  const { labels } = words
  const { addition } = facts.draft
  const reasons = reasonsOf(answered, facts, words)
  const lines = reasonLinesOf(reasons, addition)
  const sublabel = outcomesOf(resultsOf(facts.draft))
    .map((outcome) => words.reasonOf[outcome])
    .filter((part) => part !== '')
    .join(' ')
  if (lines.length === 0) return { box: box(labels.reason, smallWords(notApplicable)), annexPart: null }
  const isLong = lines.reduce((sum, line) => sum + lineCount(line, wideEm), 0) > reasonLinesMax
  const leads = reasons.map(({ lead }) => lead).join(' ')
  const blocks = isLong ? [said(bold(leads), plain(tooLongForBox))] : reasonBlocks(reasons, addition)
  return {
    box: { label: labels.reason, sublabel, blocks },
    annexPart: isLong ? { heading: labels.reason, lines } : null,
  }
}

export const noticeBoxes = (
  facts: DecisionNoticeFacts,
  words: LetterWords,
): { readonly rows: readonly FormRow[]; readonly annexParts: readonly AnnexPart[] } => {
  const { request, draft } = facts
  const { requester } = request
  const { labels } = words
  const answered = answeredRanges(facts)
  const notes = isNoted(answered)
  const kinds = requestKindWords(request.kinds)

  const address = fitText(labels.address, requester.address, { widthEm: addressEm, linesMax: 3 })
  const asked = fitList(
    labels.askedFootage,
    answered.map(({ range }) => rangeWords(range) + (notes ? pastNote(range.availability) : '')),
    restInAnnex,
    { widthEm: wideEm - kindsEm, linesMax: 4 },
  )
  const purpose = fitText(labels.purpose, request.purpose, { widthEm: wideEm - purposeLabelEm, linesMax: 2 })
  const result = resultBlocks(answered, facts, words, wideEm)
  const reason = reasonBox(answered, facts, words)
  const objection = fitList(labels.objection, objectionLines(objectionTold(facts)), () => restOfListInAnnex, {
    widthEm: listEm - 2,
    linesMax: 5,
  })

  const { applicant } = request
  const isReply = applicant.door === 'authority'
  const articles = articlesOf(answered, facts, words)
  const addressee = isReply
    ? bodyBlocks(applicant, requester.name)
    : [
        { kind: 'words', size: 'name', runs: [bold(`${requester.name} 귀하`)] } as const,
        ...(applicant.door === 'self' ? [] : [smallWords(standingWords(applicant))]),
      ]

  const rows: readonly FormRow[] = [
    {
      boxes: [
        box(labels.recipient, ...addressee, ...(address.shown === '' ? [] : [smallWords(address.shown)])),
        box(labels.receiptNumber, said(plain(requestNumberWords(request.number))), smallWords(identityWords(request))),
      ],
    },
    ...(isReply ? [referenceRow(applicant, facts)] : []),
    across(
      box(
        labels.asked,
        ...asked.shown.map((line, index) => (index === 0 ? said(bold(kinds), plain(` · ${line}`)) : said(plain(line)))),
        said(plain(`목적: ${purpose.shown}`)),
      ),
    ),
    across({ label: labels.result, sublabel: labels.resultOf, blocks: result.blocks }),
    across(reason.box),
    across(box(labels.law, articles === '' ? smallWords(notApplicable) : said(plain(articles)))),
    ...(isReply
      ? safeguardRows(applicant, facts)
      : [
          across(
            box(
              labels.objection,
              objection.shown.length === 0 ? smallWords(notApplicable) : { kind: 'numbered', items: objection.shown },
            ),
          ),
        ]),
    ...(takesAppointment(letterOf(request), draft) ? viewingBoxes(facts, words) : []),
  ]
  const annexParts = [
    address.annexPart,
    asked.annexPart,
    purpose.annexPart,
    result.annexPart,
    reason.annexPart,
    isReply ? null : objection.annexPart,
  ]
  return { rows, annexParts: annexParts.filter((part) => part !== null) }
}
