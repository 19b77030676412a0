// Boxes that the hand-written forms share.
import { type Block, type Box, plain, words } from './form.ts'
import type { HandGroup, HandRow } from './hand-form-paper.ts'

export const handBox = (label: string, ...blocks: readonly Block[]): Box => ({ label, sublabel: '', blocks })

/** A box with what is known, empty where nothing is: the hand fills it. */
export const written = (label: string, text: string): Box =>
  text === '' ? handBox(label) : handBox(label, words(plain(text)))

export const handRow = (room: HandRow['room'], ...boxes: readonly Box[]): HandRow => ({ room, boxes })

/** Room for a number of figures to be written by hand before a word. */
const gap = (ems: number): string => '\u2003'.repeat(ems)

export const blankDay = `${gap(3)}년${gap(3)}월${gap(3)}일`
export const blankMoment = `${gap(3)}년${gap(3)}월${gap(3)}일${gap(3)}시${gap(3)}분`

export interface PersonOnForm {
  readonly name: string
  readonly phone: string
  readonly address: string
  /** As written on the form; the book keeps it only of a person for whom somebody else asks. */
  readonly bornOn: string
}

export const nobodyYet: PersonOnForm = { name: '', phone: '', address: '', bornOn: '' }

/** `relation` is null for the person filmed. */
export const personRows = (label: string, person: PersonOnForm, relation: string | null): HandGroup => ({
  label,
  rows: [
    handRow('line', written('성명', person.name), written('전화번호', person.phone)),
    relation === null
      ? handRow('line', written('생년월일', person.bornOn))
      : handRow('line', written('생년월일', person.bornOn), written('정보주체와의 관계', relation)),
    handRow('line', written('주소', person.address)),
  ],
})
