// When, where and how it may be seen, and what is paid. Form no. 9 keeps these boxes on a refusal too; left out they would
// look forgotten.
import { letterOf } from '../decision/letter.ts'
import { noFee } from '../decision/fee.ts'
import { viewingForms, viewingMethods } from '../decision/viewing-appointment.ts'
import { type Block, type Choice, type FormRow, bold, plain, smallWords, words as said } from './form.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import type { LetterWords } from './letter-words.ts'
import { feeItemsWords, feePartsWords, feeTotalWords } from './fee-words.ts'
import {
  appointmentWords,
  notApplicable,
  requestersWish,
  viewingForms as formWords,
  viewingMethods as methodWords,
} from './words/ko/every-letter.ts'

const across = (label: string, block: Block): FormRow => ({ boxes: [{ label, sublabel: '', blocks: [block] }] })

/** Only a person who exercises a right pays the actual cost (rule 40); an agency is not sent a bill here. */
const feeRows = (
  { draft, clinic }: Pick<DecisionNoticeFacts, 'draft' | 'clinic'>,
  words: LetterWords,
): readonly FormRow[] => {
  const fee = draft.appointment === null ? noFee : draft.fee
  return [
    across(words.labels.fee, said(plain(feePartsWords(fee)), bold(feeTotalWords(fee)))),
    across(
      words.labels.feeItems,
      draft.appointment === null ? smallWords(notApplicable) : smallWords(feeItemsWords(fee, clinic)),
    ),
  ]
}

export const viewingBoxes = (
  { draft, clinic, request }: Pick<DecisionNoticeFacts, 'draft' | 'clinic' | 'request'>,
  words: LetterWords,
): readonly FormRow[] => {
  const { appointment } = draft
  const { labels } = words
  const none = smallWords(notApplicable)
  const choices = (of: readonly Choice[]): Block => ({
    kind: 'choices',
    choices: of,
    remark: appointment === null ? `(${notApplicable})` : '',
  })
  return [
    {
      boxes: [
        {
          label: labels.viewingAt,
          sublabel: '',
          blocks:
            appointment === null
              ? [none]
              : [
                  said(bold(appointmentWords(appointment.at))),
                  ...(appointment.isRequestersWish === true ? [smallWords(requestersWish)] : []),
                ],
        },
        {
          label: labels.viewingPlace,
          sublabel: '',
          blocks: [appointment === null ? none : said(plain(appointment.place))],
        },
      ],
    },
    across(
      labels.viewingForm,
      choices(
        viewingForms.map((form) => ({
          label: formWords[form],
          isChosen: appointment?.forms.includes(form) === true,
        })),
      ),
    ),
    across(
      labels.viewingMethod,
      choices(
        viewingMethods.map((method) => ({
          label: methodWords[method],
          isChosen: appointment?.method === method,
        })),
      ),
    ),
    ...(letterOf(request) === 'reply' ? [] : feeRows({ draft, clinic }, words)),
  ]
}
