// What each door adds to the facts of the person who asks, as label and value.
import { groundTable, publicOnlyArticle } from '../../../domain/authority/ground.ts'
import type { Applicant } from '../../../domain/request/applicant.ts'
import type { Formats } from '../../words/format.ts'
import type { Translate } from '../../words/words.ts'

type Fact = readonly [label: string, value: string]

export const applicantFacts = (t: Translate, formats: Formats, applicant: Applicant): readonly Fact[] => {
  if (applicant.door === 'self') return []
  if (applicant.door === 'agent') {
    return [[t('intake.filmed'), `${applicant.filmed.name}, ${applicant.filmed.bornOn}`]]
  }
  const { body, department, post, rank, documentNumber, ground, citedItem, statute, scope, replyWishedOn } = applicant
  const article = ground === null ? '' : [groundTable[ground].article, statute].filter((part) => part !== '').join(', ')
  return [
    [t('intake.body'), [body, department, post, rank].filter((part) => part !== '').join(' ')],
    [
      t('intake.paper'),
      [t(`intake.brought_${applicant.brought}`), documentNumber].filter((part) => part !== '').join(' '),
    ],
    [t('intake.ground'), ground === null ? t('intake.ground_none') : article],
    ...(citedItem === null ? [] : [[t('intake.citedShort'), publicOnlyArticle(citedItem)] as const]),
    [t('intake.scope'), scope],
    [t('intake.replyWishedOn'), replyWishedOn === null ? '' : formats.dayBrief(replyWishedOn)],
  ]
}
