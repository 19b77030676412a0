// The search index over everything that has a number or a name (domain/search/pairs.ts says how texts become index terms).
import { type Indexed, indexedForm } from '../domain/search/pairs.ts'
import type { ReadableBook, WritableBook } from './book.ts'

export type FindingKind =
  | 'request'
  | 'notice'
  | 'ledger-row'
  | 'hold'
  | 'copy'
  | 'supplement'
  | 'objection-answer'
  | 'operating-room'
  | 'destruction'

export interface Finding {
  readonly kind: FindingKind
  /** Its id; of a ledger row, a hold and an order to destroy, its number. */
  readonly target: string
}

export const indexFinding = (book: WritableBook, { kind, target }: Finding, form: Indexed): void => {
  book.run('insert into finding_target (kind, target) values (?, ?)', kind, target)
  book.run(
    'insert into finding (rowid, pairs, initials, phone_tail) select id, ?, ?, ? from finding_target where kind = ? and target = ?',
    form.pairs,
    form.initials,
    form.phoneTail,
    kind,
    target,
  )
}

/** Puts what is found by new words in the place of what was found by the old ones. */
export const reindexFinding = (book: WritableBook, finding: Finding, form: Indexed): void => {
  const { kind, target } = finding
  book.run(
    'delete from finding where rowid in (select id from finding_target where kind = ? and target = ?)',
    kind,
    target,
  )
  book.run('delete from finding_target where kind = ? and target = ?', kind, target)
  indexFinding(book, finding, form)
}

/** Of what is found by its number alone. */
export const numberForm = (...numbers: readonly string[]): Indexed => indexedForm(numbers, [], '', [])

/** Newest first. */
export const find = (book: ReadableBook, query: string, findingsMax: number): readonly Finding[] =>
  book.all<Finding>(
    `select target.kind, target.target from finding join finding_target target on target.id = finding.rowid
     where finding match ? order by finding.rowid desc limit ?`,
    query,
    findingsMax,
  )
