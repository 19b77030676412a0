// The receipt of a copy with English or Japanese over the Korean, for the person filmed and their agent: they sign what it says.
import { dayOf } from '../calendar/instant.ts'
import { bothAnchor, koreanTogether, koreanUnder } from './bilingual.ts'
import { type CopyReceiptWords, foreignCopyReceipts } from './copy-receipt-foreign-words.ts'
import type { CopyReceiptPaper } from './copy-receipt-paper.ts'
import { copyReceipt, type CopyReceiptFacts } from './copy-receipt.ts'
import { fitList } from './fitting.ts'
import { type Block, type Box, type Choice, plain, smallWords, words } from './form.ts'
import { identityStateOf } from './identity-state.ts'
import type { ForeignLanguage } from './language.ts'
import { isEnteredLate } from '../viewing/viewing-outcome.ts'
import type { Translation } from './words/translation.ts'
import { translations } from './words/translations.ts'

interface Spoken {
  readonly said: CopyReceiptWords
  readonly translation: Translation
}

const foreignOf = (known: Readonly<Record<string, string>>, korean: string): string => known[korean] ?? ''

const bothOf = (foreign: string, korean: string): string => [foreign, korean].filter((one) => one !== '').join(' ')

const bothChoices = ({ choices: known }: CopyReceiptWords, choices: readonly Choice[]): readonly Choice[] =>
  choices.map((choice) => ({ ...choice, label: bothOf(foreignOf(known, choice.label), choice.label) }))

const identityWordsIn = ({ translation }: Spoken, { claim }: CopyReceiptFacts): string => {
  const { applicant } = claim
  return translation.receipt.identity(identityStateOf(claim), applicant.door === 'agent' ? applicant.filmed.name : '')
}

const periodWordsIn = ({ said, translation }: Spoken, { draft, at, enteredAt }: CopyReceiptFacts): string => {
  const { day } = translation.days
  const from = day(dayOf(at))
  const period = draft.dueOn === null ? said.ownKeeping : said.period(from, day(draft.dueOn))
  return isEnteredLate(at, enteredAt) ? `${period}, ${said.enteredLate}` : period
}

/** Over the Korean; a box whose words were typed, or are only digits, stays as it is. */
const spokenBlocks = (spoken: Spoken, facts: CopyReceiptFacts): Readonly<Record<string, readonly Block[]>> => {
  const { said } = spoken
  const { draft, ledgerNumber } = facts
  const line = (text: string): readonly Block[] => [words(plain(text))]
  return {
    '신분 확인': line(identityWordsIn(spoken, facts)),
    '열람등 근거': line(said.basis),
    매체·번호: line(
      [said.media[draft.medium], draft.password === 'none' ? '' : said.withPassword]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    ...(draft.files.length === 0 ? { '파일 확인값': line(said.noFile) } : {}),
    '대장 번호': line(said.rowNumber(ledgerNumber)),
    '보관 기간': line(periodWordsIn(spoken, facts)),
  }
}

/** The names of files are nobody's language; the footage in them is told in both. */
const fileBlocks = ({ translation }: Spoken, { pieces }: CopyReceiptFacts, { blocks }: Box): readonly Block[] => {
  const footage = fitList('', pieces.map(translation.range), translation.rest, { widthEm: 30, linesMax: 2 }).shown
  return [...blocks.slice(0, 1), ...footage.map(smallWords), ...blocks.slice(1)]
}

const bothBox = ({ said }: Spoken, foreign: readonly Block[] | undefined, box: Box): Box => ({
  label: foreignOf(said.labels, box.label) || box.label,
  sublabel: box.label,
  blocks:
    foreign === undefined
      ? box.blocks.map((block) =>
          block.kind === 'choices' ? { ...block, choices: bothChoices(said, block.choices) } : block,
        )
      : [...foreign, ...(box.label === '보관 기간' ? [koreanTogether(box)] : koreanUnder(box))],
})

const promisesIn = ({ said, translation }: Spoken, { clinic, draft }: CopyReceiptFacts): readonly string[] => [
  said.useOnly,
  said.safekeeping(clinic.name, draft.password),
  draft.dueOn === null ? said.ownPromise : said.returnPromise(translation.days.day(draft.dueOn)),
]

const receiptIn = (language: ForeignLanguage, facts: CopyReceiptFacts): CopyReceiptPaper => {
  const korean = copyReceipt(facts)
  const translation = translations[language]
  const said = foreignCopyReceipts[language]
  const spoken = { said, translation }
  const foreign = spokenBlocks(spoken, facts)
  const rowsOf = (rows: CopyReceiptPaper['copy']): CopyReceiptPaper['copy'] =>
    rows.map(({ boxes }) => ({
      boxes: boxes.map((box) =>
        box.label === '파일의 명칭'
          ? { ...bothBox(spoken, undefined, box), blocks: fileBlocks(spoken, facts, box) }
          : bothBox(spoken, foreign[box.label], box),
      ),
    }))
  const promises = promisesIn(spoken, facts)
  const { reply } = korean
  const anchor = bothAnchor(translation, facts.anchor)
  return {
    ...korean,
    language,
    // The number stands alone: the file takes its name from it.
    number: { ...korean.number, label: `${said.number} (${korean.number.label})` },
    writtenOn: {
      label: `${said.writtenOn} (${korean.writtenOn.label})`,
      text: translation.days.day(dayOf(facts.enteredAt)),
    },
    title: said.title,
    subtitle: korean.title,
    recipient: rowsOf(korean.recipient),
    copyTitle: `${said.copyTitle} (${korean.copyTitle})`,
    copy: rowsOf(korean.copy),
    promisesTitle: `${said.promisesTitle} (${korean.promisesTitle})`,
    promises: korean.promises.map((runs, index) => [plain(`${promises[index] ?? ''}\n`), ...runs]),
    statement: `${said.statement}\n${korean.statement}`,
    signers: korean.signers.map(({ label, text }, index) => ({ label: `${said.signers[index] ?? ''} ${label}`, text })),
    signHint: `${said.signHint} ${korean.signHint}`,
    anchor: { ...anchor, remark: `${anchor.remark}\n${translation.original}` },
    reply: {
      ...reply,
      title: `${said.replyTitle} (${reply.title})`,
      choices: bothChoices(said, reply.choices),
      ground: bothOf(said.ground, reply.ground),
      name: bothOf(said.replyName, reply.name),
    },
  }
}

/** As it is issued: in the language chosen when the request was received. An agency is written to in Korean. */
export const copyReceiptAsRead = (facts: CopyReceiptFacts): CopyReceiptPaper => {
  const { paperLanguage, applicant } = facts.claim
  return paperLanguage === 'ko' || applicant.door === 'authority' ? copyReceipt(facts) : receiptIn(paperLanguage, facts)
}
