// When, where and how it may be seen, and what is paid. Form no. 9 keeps these boxes on a refusal too; left out they would
// look forgotten.
import { noFee } from '../decision/fee.ts'
import { viewingForms, viewingMethods } from '../decision/viewing-appointment.ts'
import { type Block, type Choice, type FormRow, bold, plain, smallWords, words as said } from './form.ts'
import type { DecisionNoticeFacts } from './notice.ts'
import { feeItemsWords, feePartsWords, feeTotalWords } from './fee-words.ts'
import {
  appointmentWords,
  labels,
  notApplicable,
  viewingForms as formWords,
  viewingMethods as methodWords,
} from './words/ko/every-letter.ts'

const across = (label: string, block: Block): FormRow => ({ boxes: [{ label, sublabel: '', blocks: [block] }] })

export const viewingBoxes = ({ draft, clinic }: Pick<DecisionNoticeFacts, 'draft' | 'clinic'>): readonly FormRow[] => {
  const { appointment } = draft
  const fee = appointment === null ? noFee : draft.fee
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
          blocks: [appointment === null ? none : said(bold(appointmentWords(appointment.at)))],
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
    across(labels.fee, said(plain(feePartsWords(fee)), bold(feeTotalWords(fee)))),
    across(labels.feeItems, appointment === null ? none : smallWords(feeItemsWords(fee, clinic))),
  ]
}
