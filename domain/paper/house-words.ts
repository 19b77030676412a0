// How the clinic speaks of itself on its papers, and where it can be reached.
import { assertNever } from '../result.ts'
import type { Clinic } from '../clinic/clinic.ts'
import type { ReplyMethod } from '../request/channel.ts'
import type { NoticePaper } from './notice-paper.ts'

/** 우리 의원, 우리 병원 …: the house's own word for itself, from its kind. */
export const houseWord = (kind: Clinic['kind']): string => {
  switch (kind) {
    case '의원':
    case '한의원':
      return '우리 의원'
    case '병원':
    case '종합병원':
    case '요양병원':
      return '우리 병원'
    case '치과':
      return '우리 치과'
    case '기타':
      return '우리 기관'
    default:
      return assertNever(kind)
  }
}

const postWords = ({ postcode, address }: Clinic): string => (postcode === '' ? address : `우 ${postcode} ${address}`)

const officerWords = (clinic: Clinic): string => `관리책임자 ${clinic.officerTitle} ${clinic.officerName}`

/** What travels electronically carries no seal, nor a letter of a clinic that uses none; a picture of a seal is never printed. */
export const sealFor = (deliverBy: ReplyMethod, { seal }: Clinic): NoticePaper['seal'] =>
  seal === 'omitted' || deliverBy === 'email' || deliverBy === 'fax'
    ? { kind: 'omitted', label: '직인생략' }
    : { kind: 'place', label: '(직인)' }

/** Two lines: people and numbers, then the address. */
export const contactLines = (clinic: Clinic, handlerName: string): readonly string[] => [
  [
    `담당 ${clinic.department} ${handlerName}`,
    officerWords(clinic),
    `전화 ${clinic.phone}`,
    ...(clinic.email === '' ? [] : [`전자우편 ${clinic.email}`]),
  ].join(' · '),
  `${postWords(clinic)} ${clinic.name}`,
]

/** The same on one line of a receipt. */
export const contactLine = (clinic: Clinic, handlerName: string): string =>
  [`${clinic.department} ${handlerName}`, officerWords(clinic), `전화 ${clinic.phone}`, postWords(clinic)].join(' · ')
