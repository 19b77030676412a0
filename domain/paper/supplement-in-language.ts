// The 보완요청서 with English or Japanese over the Korean; the Korean stays whole and is the original.
import { bothLetter } from './bilingual-letter.ts'
import { fitList } from './fitting.ts'
import { type Block, bold, plain, words } from './form.ts'
import type { ForeignLanguage } from './language.ts'
import { missingLines, replyDayOf, type SupplementFacts, supplementRequest } from './supplement.ts'
import { foreignSupplements } from './supplement-foreign-words.ts'
import type { SupplementPaper } from './supplement-paper.ts'
import { koreanSupplement } from './supplement-words.ts'
import { translations } from './words/translations.ts'

const supplementIn = (language: ForeignLanguage, facts: SupplementFacts): SupplementPaper => {
  const korean = supplementRequest(facts)
  const translation = translations[language]
  const spoken = foreignSupplements[language]
  const { days } = translation
  const replyDay = replyDayOf(facts.deadline)
  const labels: Readonly<Record<string, string>> = {
    [koreanSupplement.missing]: spoken.missing,
    [koreanSupplement.dueOn]: spoken.dueOn,
    [koreanSupplement.bringTo]: spoken.bringTo,
    [koreanSupplement.replyDue]: spoken.replyDue,
  }
  const asked = fitList(
    '',
    facts.ranges.map((range) => translation.range(range)),
    translation.rest,
    { widthEm: 38.3, linesMax: 3 },
  )
  const blocks: Readonly<Record<string, readonly Block[]>> = {
    '요구 내용': asked.shown.map((line) => words(plain(line))),
    [koreanSupplement.missing]: [{ kind: 'numbered', items: missingLines(facts.demand, spoken) }],
    [koreanSupplement.dueOn]: [words(bold(days.dayAndWeekday(facts.demand.dueOn)))],
    [koreanSupplement.bringTo]: [words(plain(spoken.ways(facts.clinic.email !== '')))],
    [koreanSupplement.replyDue]: [
      words(plain(spoken.clockRunsOn(replyDay === null ? null : days.dayAndWeekday(replyDay)))),
    ],
  }
  return {
    ...korean,
    ...bothLetter(korean, {
      language,
      translation,
      letter: spoken,
      labels,
      blocks,
      sentOn: days.day(facts.askedOn),
      anchor: facts.anchor,
    }),
  }
}

/** As it is issued: in the language chosen when the request was received. An agency is written to in Korean. */
export const supplementAsRead = (facts: SupplementFacts): SupplementPaper => {
  const { paperLanguage, applicant } = facts.request
  return paperLanguage === 'ko' || applicant.door === 'authority'
    ? supplementRequest(facts)
    : supplementIn(paperLanguage, facts)
}
