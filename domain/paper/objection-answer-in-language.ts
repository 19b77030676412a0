// The 이의제기 결과 통지서 with English or Japanese over the Korean; the Korean stays whole and is the original.
import { dayOf } from '../calendar/instant.ts'
import { bothLetter } from './bilingual-letter.ts'
import { fitList } from './fitting.ts'
import { type Block, bold, plain, words } from './form.ts'
import type { ForeignLanguage } from './language.ts'
import {
  legalLineOf,
  noticeNumberWords,
  objectionAnswer,
  type ObjectionAnswerFacts,
  replacedNumberWords,
} from './objection-answer.ts'
import type { ObjectionAnswerPaper } from './objection-answer-paper.ts'
import { foreignObjectionAnswers, koreanObjectionAnswer as ko } from './objection-answer-words.ts'
import { translations } from './words/translations.ts'

const answerIn = (language: ForeignLanguage, facts: ObjectionAnswerFacts): ObjectionAnswerPaper => {
  const korean = objectionAnswer(facts)
  const translation = translations[language]
  const spoken = foreignObjectionAnswers[language]
  const { days } = translation
  const { objection, again, clinic, answeredOn, result, corrects } = facts
  const labels: Readonly<Record<string, string>> = {
    [ko.replaced]: spoken.replaced,
    [ko.about]: spoken.about,
    [ko.receivedOn]: spoken.receivedOn,
    [ko.said]: spoken.said,
    [ko.reason]: spoken.reason,
    [ko.next]: spoken.next,
    [ko.remedies]: spoken.remedies,
  }
  const day = again.dueOn === null ? null : days.dayAndWeekday(again.dueOn)
  const ranges = fitList('', again.ranges.map(translation.range), translation.rest, { widthEm: 38.3, linesMax: 3 })
  const blocks: Readonly<Record<string, readonly Block[]>> = {
    ...(corrects === null
      ? {}
      : { [ko.replaced]: [words(plain(spoken.replaces(replacedNumberWords(facts), days.day(corrects.answeredOn))))] }),
    [ko.about]: [words(plain(spoken.noticeOf(noticeNumberWords(facts), days.day(dayOf(facts.noticeIssuedAt)))))],
    [ko.receivedOn]: [
      words(plain(`${days.dayAndWeekday(dayOf(objection.receivedAt))} · ${spoken.channels[objection.channel]}`)),
    ],
    [ko.reason]: [words(bold(`${spoken.results[result]}.`))],
    [ko.next]: [words(plain(spoken.decidedAnew(day))), ...ranges.shown.map((line) => words(plain(line)))],
    // The clinic itself has answered; the two after it are left.
    [ko.remedies]: [{ kind: 'numbered', items: translation.notice.objection(clinic).slice(1) }],
  }
  return {
    ...korean,
    ...bothLetter(korean, {
      language,
      translation,
      letter: {
        ...spoken,
        title: corrects === null ? spoken.title : spoken.correctedTitle,
        legalLine: legalLineOf(facts.request, spoken),
      },
      labels,
      blocks,
      sentOn: days.day(answeredOn),
      anchor: facts.anchor,
    }),
    outcomes: korean.outcomes.map((choice, index) => {
      const label = index === 0 ? spoken.results.upheld : spoken.results['not-upheld']
      return { ...choice, label: `${label} ${choice.label}` }
    }),
    ...(korean.receivedBy === undefined
      ? {}
      : { receivedBy: { ...korean.receivedBy, label: `${translation.receivedBy} ${korean.receivedBy.label}` } }),
  }
}

/** As it is issued, in the language of the request. */
export const objectionAnswerAsRead = (facts: ObjectionAnswerFacts): ObjectionAnswerPaper => {
  const { language } = facts.request
  return language === 'ko' ? objectionAnswer(facts) : answerIn(language, facts)
}
