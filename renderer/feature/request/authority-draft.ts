// What is typed about an agency's letter, and the applicant it makes.
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { Authority, AuthorityGround } from '../../../domain/request/applicant.ts'
import { readDay } from '../../ui/typed-time.ts'

export interface TypedAuthority extends AuthorityGround {
  readonly body: string
  readonly department: string
  readonly post: string
  readonly rank: string
  readonly replyWishedOn: string
}

export const blankGround: AuthorityGround = {
  brought: 'letter',
  documentNumber: '',
  ground: null,
  citedItem: null,
  statute: '',
  scope: '',
  safeguardsAsked: false,
}

export const blankAuthority: TypedAuthority = {
  ...blankGround,
  body: '',
  department: '',
  post: '',
  rank: '',
  replyWishedOn: '',
}

export const authorityOf = (typed: TypedAuthority, today: PlainDay): Authority => {
  const wished = readDay(typed.replyWishedOn, today)
  return { door: 'authority', ...typed, replyWishedOn: wished.kind === 'right' ? wished.value : null }
}

/** The day may be left out; typed, it must be a day. */
export const wishedIssues = ({ replyWishedOn }: TypedAuthority, today: PlainDay): readonly FieldIssue[] => {
  const read = readDay(replyWishedOn, today)
  return read.kind === 'wrong' ? [{ field: 'applicant.replyWishedOn', reason: read.reason }] : []
}
