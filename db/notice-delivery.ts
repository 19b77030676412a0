// What a record of delivery means for a notice and for the answer to an objection: whether it waits to be sent, and how it is found.
import { isBack } from '../domain/notice/delivery-records.ts'
import type { WritableBook } from './book.ts'
import {
  addDelivery,
  addReturn,
  deliveriesOf,
  type NewDelivery,
  type NewReturn,
  registeredNumbersOf,
} from './delivery.ts'
import { numberForm, reindexFinding } from './finding.ts'
import { type SentPaper, setAwaitsDelivery } from './sent-paper.ts'

/** On the desk again once it came back, and off it once it went out. */
const settleAwaiting = (book: WritableBook, paper: SentPaper): void =>
  setAwaitsDelivery(book, paper, isBack(deliveriesOf(book, paper.id)))

export const insertDelivery = (book: WritableBook, paper: SentPaper, delivery: NewDelivery): void => {
  addDelivery(book, paper.id, delivery)
  settleAwaiting(book, paper)
  if (delivery.means.kind !== 'post') return
  const { id, kind, number } = paper
  reindexFinding(book, { kind, target: id }, numberForm(number, ...registeredNumbersOf(book, id)))
}

export const insertReturn = (book: WritableBook, paper: SentPaper, back: NewReturn): void => {
  addReturn(book, paper.id, back)
  settleAwaiting(book, paper)
}
