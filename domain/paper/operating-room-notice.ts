// Builds the notice of a decision on a request for operating-room footage (Medical Service Act art. 38-2(5), rule 34): in Korean, and
// with the requester's language over it where that is another.
import { type Instant, dayOf } from '../calendar/instant.ts'
import { dayWords, letterDayWords } from '../calendar/korean-day.ts'
import type { PlainDay } from '../calendar/plain-day.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { LedgerHead } from '../ledger/operations.ts'
import { type Missing, missingOf } from '../operating-room/basis.ts'
import type { RequestDetail, Verdict } from '../operating-room/request.ts'
import { anchorOf } from './anchor.ts'
import { operatingRoomAddressee } from './answered-request.ts'
import { bothAnchor, bothFact, koreanUnder } from './bilingual.ts'
import { type AnnexPart, fitList, type Fitted, fitText } from './fitting.ts'
import { type Block, type Box, plain, smallWords, words } from './form.ts'
import { contactLines, sealFor } from './house-words.ts'
import type { ForeignLanguage, PaperLanguage } from './language.ts'
import { foreignOperatingRooms } from './operating-room-foreign-words.ts'
import type { OperatingRoomNoticePaper } from './operating-room-notice-paper.ts'
import { koreanOperatingRoom, type OperatingRoomWords, type Shortage, verdictKinds } from './operating-room-words.ts'
import { type PaperRange, rangeWords } from './request-words.ts'
import { translatedLabel, translations } from './words/translations.ts'

export interface OperatingRoomNoticeFacts {
  readonly clinic: Clinic
  readonly request: Pick<
    RequestDetail,
    'number' | 'requesterName' | 'standing' | 'wish' | 'basis' | 'people' | 'receivedAt' | 'holdNumber'
  >
  readonly ranges: readonly PaperRange[]
  readonly verdict: Verdict
  readonly decidedAt: Instant
  readonly language: PaperLanguage
  readonly number: string
  readonly issuedAt: Instant
  readonly handlerName: string
  readonly anchor: LedgerHead
}

const box = (label: string, blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })

const shortageOf = (missing: Exclude<Missing, { readonly kind: 'consent' }>): Shortage => ({ kind: missing.kind })

/** What is missing, the consents counted: a paper for one of them does not tell what another one said. */
export const shortagesOf = (
  { basis, people }: Pick<RequestDetail, 'basis' | 'people'>,
  asOf: Instant,
): readonly Shortage[] => {
  const missing = missingOf(basis, people, asOf)
  const isOfPatient = (name: string): boolean => people.some((one) => one.part === 'patient' && one.name === name)
  const consents = missing.filter((one) => one.kind === 'consent')
  const ofPatient = consents.filter(({ name }) => isOfPatient(name)).length > 0
  const staffCount = consents.filter(({ name }) => !isOfPatient(name)).length
  return [
    ...missing.flatMap((one) => (one.kind === 'consent' ? [] : [shortageOf(one)])),
    ...(ofPatient ? [{ kind: 'patient-consent' as const }] : []),
    ...(staffCount === 0 ? [] : [{ kind: 'staff-consents' as const, count: staffCount }]),
  ]
}

// 142 mm at 10.5 pt, as in the boxes of the notice.
const widthEm = 38.3
const footageLinesMax = 3
const typedLinesMax = 6

interface Spoken {
  readonly said: OperatingRoomWords
  readonly range: (range: PaperRange) => string
}

const footageOf = ({ ranges }: Pick<OperatingRoomNoticeFacts, 'ranges'>, { said, range }: Spoken) =>
  fitList(said.footage, ranges.map(range), said.rest, { widthEm, linesMax: footageLinesMax })

/** The boxes whose words are ours, by their Korean label; what the clinic typed is the same in every language. */
const spokenBlocks = (facts: OperatingRoomNoticeFacts, spoken: Spoken): ReadonlyMap<string, readonly Block[]> => {
  const { said } = spoken
  const { request, verdict, decidedAt } = facts
  const ko = koreanOperatingRoom
  const asked = said.askedLine(request.number, request.wish, dayOf(request.receivedAt))
  const shared: readonly (readonly [string, readonly Block[]])[] = [
    [ko.asked, [words(plain(asked)), ...footageOf(facts, spoken).shown.map(smallWords)]],
    [ko.basis, [words(plain(said.bases[request.basis.kind]))]],
  ]
  if (verdict.kind === 'granted') return new Map([...shared, [ko.next, [words(plain(said.nextOf[request.wish]))]]])
  if (verdict.kind === 'refused') return new Map(shared)
  const items = shortagesOf(request, decidedAt).map(said.shortage)
  const blocks: readonly Block[] = [{ kind: 'numbered', items }]
  return new Map([...shared, [ko.missing, blocks]])
}

/** What the clinic typed, by its Korean label; the same in every language. */
const typedParts = (verdict: Verdict): readonly (Fitted & { readonly label: string })[] => {
  const ko = koreanOperatingRoom
  const typed: readonly (readonly [string, string])[] =
    verdict.kind === 'refused'
      ? [
          [ko.reason, verdict.reason],
          [ko.objection, verdict.objection],
        ]
      : verdict.kind === 'incomplete' && verdict.note !== ''
        ? [[ko.note, verdict.note]]
        : []
  return typed.map(([label, text]) => ({ label, ...fitText(label, text, { widthEm, linesMax: typedLinesMax }) }))
}

/** Told afterwards, a decision names its own day: nothing is back-dated (rule 7). */
const decidedRemark = ({ decidedAt, issuedAt }: OperatingRoomNoticeFacts, said: OperatingRoomWords): string =>
  dayOf(decidedAt) === dayOf(issuedAt) ? '' : said.decidedOn(dayOf(decidedAt))

/** The rest of what the boxes hold, in the language of the paper and in Korean. */
const annexOf = (
  { clinic, number, verdict }: OperatingRoomNoticeFacts,
  title: string,
  footage: readonly (AnnexPart | null)[],
): OperatingRoomNoticePaper['annex'] => {
  const parts = [...footage, ...typedParts(verdict).map(({ annexPart }) => annexPart)].filter((part) => part !== null)
  return parts.length === 0 ? null : { title: `${title} · ${clinic.name} 수술실 ${number}`, parts }
}

const cautionsOf = ({ verdict, request }: OperatingRoomNoticeFacts, said: OperatingRoomWords): readonly string[] => {
  if (verdict.kind === 'granted') {
    return request.basis.kind === 'authority' ? [said.identity] : [said.identity, said.withdrawal]
  }
  if (verdict.kind === 'refused') return [said.askAgain]
  return [said.staysOpen, ...(request.holdNumber === null ? [] : [said.kept])]
}

const cautions = (facts: OperatingRoomNoticeFacts, said: OperatingRoomWords, title: string) => ({
  title,
  items: cautionsOf(facts, said),
})

const inKorean: Spoken = { said: koreanOperatingRoom, range: rangeWords }

const koreanNotice = (facts: OperatingRoomNoticeFacts): OperatingRoomNoticePaper => {
  const { clinic, request, verdict, number, issuedAt, handlerName, anchor } = facts
  const ko = koreanOperatingRoom
  const issuedOn = dayOf(issuedAt)
  const spoken = spokenBlocks(facts, inKorean)
  const boxes: readonly Box[] = [
    box('수신자', operatingRoomAddressee(request)),
    box(ko.asked, spoken.get(ko.asked) ?? []),
    box(ko.decision, [
      {
        kind: 'choices',
        choices: verdictKinds.map((kind) => ({ label: ko.decisions[kind], isChosen: kind === verdict.kind })),
        remark: decidedRemark(facts, ko),
      },
    ]),
    box(ko.basis, spoken.get(ko.basis) ?? []),
    ...[ko.next, ko.missing].flatMap((label) => {
      const blocks = spoken.get(label)
      return blocks === undefined ? [] : [box(label, blocks)]
    }),
    ...typedParts(verdict).map(({ label, shown }) => box(label, [words(plain(shown))])),
  ]
  return {
    kind: 'operating-room-notice',
    version: 1,
    language: 'ko',
    documentNumber: { label: ko.number, text: `${clinic.name} 수술실 ${number}` },
    sentOn: { label: '발송일', text: dayWords(issuedOn) },
    title: ko.title,
    subtitle: '',
    rows: boxes.map((one) => ({ boxes: [one] })),
    legalLine: ko.legalLine,
    end: '끝.',
    writtenOn: letterDayWords(issuedOn),
    sender: clinic.senderTitle,
    seal: sealFor('visit', clinic),
    contact: contactLines(clinic, handlerName),
    cautions: cautions(facts, ko, ko.cautionsTitle),
    annex: annexOf(facts, `${ko.annex} · ${ko.title}`, [footageOf(facts, inKorean).annexPart]),
    anchor: anchorOf(anchor, '이 세 줄은 발송할 때의 대장 상태입니다. 나중에 대장과 견주어 볼 수 있습니다.'),
    foot: { form: `${clinic.name} 양식 · 법정 서식 아님`, output: '' },
  }
}

const noticeIn = (language: ForeignLanguage, facts: OperatingRoomNoticeFacts): OperatingRoomNoticePaper => {
  const korean = koreanNotice(facts)
  const ko = koreanOperatingRoom
  const translation = translations[language]
  const { days } = translation
  const foreign = foreignOperatingRooms[language]
  const said: OperatingRoomWords = {
    ...foreign,
    askedLine: (number, wish, receivedOn: PlainDay) => foreign.askedLine(number, wish, days.day(receivedOn)),
    decidedOn: (day: PlainDay) => foreign.decidedOn(days.day(day)),
  }
  const remark = [decidedRemark(facts, said), decidedRemark(facts, ko)].filter((part) => part !== '').join(' · ')
  const both: Spoken = { said, range: (range) => translation.range(range) }
  const spoken = spokenBlocks(facts, both)
  const labelOf: Readonly<Record<string, string>> = {
    [ko.asked]: said.asked,
    [ko.decision]: said.decision,
    [ko.basis]: said.basis,
    [ko.next]: said.next,
    [ko.missing]: said.missing,
    [ko.reason]: said.reason,
    [ko.objection]: said.objection,
    [ko.note]: said.note,
  }
  const bothOf = (one: Box): Box => {
    const blocks = spoken.get(one.label)
    const label = labelOf[one.label] ?? translatedLabel(translation, one.label)
    if (one.label === ko.decision) {
      const choices = verdictKinds.map((kind) => ({
        label: `${said.decisions[kind]} ${ko.decisions[kind]}`,
        isChosen: kind === facts.verdict.kind,
      }))
      return { label, sublabel: one.label, blocks: [{ kind: 'choices', choices, remark }] }
    }
    return {
      label: label === '' ? one.label : label,
      sublabel: label === '' ? '' : one.label,
      blocks: blocks === undefined ? one.blocks : [...blocks, ...koreanUnder(one)],
    }
  }
  return {
    ...korean,
    language,
    // The number stands alone: the file takes its name from it.
    documentNumber: { ...korean.documentNumber, label: `${said.number} (${korean.documentNumber.label})` },
    sentOn: bothFact(translation, korean.sentOn, days.day(dayOf(facts.issuedAt))),
    title: said.title,
    subtitle: korean.title,
    rows: korean.rows.map(({ boxes }) => ({ boxes: boxes.map(bothOf) })),
    legalLine: `${said.legalLine}\n${korean.legalLine}`,
    cautions: cautions(facts, said, `${said.cautionsTitle} (${ko.cautionsTitle})`),
    contact: [...korean.contact, translation.original],
    annex: annexOf(facts, `${said.annex} (${ko.annex}) · ${said.title}`, [
      footageOf(facts, both).annexPart,
      footageOf(facts, inKorean).annexPart,
    ]),
    anchor: bothAnchor(translation, facts.anchor),
  }
}

/** As it is issued: in the language chosen with the decision. An authority is written to in Korean. */
export const operatingRoomNotice = (facts: OperatingRoomNoticeFacts): OperatingRoomNoticePaper =>
  facts.language === 'ko' || facts.request.basis.kind === 'authority'
    ? koreanNotice(facts)
    : noticeIn(facts.language, facts)
