import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { authorityPurposes, Basis, BasisKind } from '../../../domain/operating-room/basis.ts'
import { readDay } from '../../ui/typed-time.ts'

export interface TypedBasis {
  readonly body: string
  readonly authorityPurpose: (typeof authorityPurposes)[number]
  readonly documentNumber: string
  readonly caseNumber: string
  readonly openedOn: string
}

export const basisOf = (kind: BasisKind, typed: TypedBasis, today: PlainDay): Basis => {
  if (kind === 'consents') return { kind }
  const { body, authorityPurpose: purpose, documentNumber, caseNumber } = typed
  if (kind === 'authority') return { kind, body, purpose, documentNumber }
  const openedOn = readDay(typed.openedOn, today)
  return { kind, caseNumber, openedOn: openedOn.kind === 'right' ? openedOn.value : null }
}

export const typedBasisIssues = (kind: BasisKind, typed: TypedBasis, today: PlainDay): readonly FieldIssue[] =>
  kind === 'mediation' && readDay(typed.openedOn, today).kind === 'wrong'
    ? [{ field: 'basis.openedOn', reason: 'not-a-day' }]
    : []

/** A basis as it stands, to be completed. */
export const typedOf = (basis: Basis): TypedBasis => ({
  body: basis.kind === 'authority' ? basis.body : '',
  authorityPurpose: basis.kind === 'authority' ? basis.purpose : 'investigation',
  documentNumber: basis.kind === 'authority' ? basis.documentNumber : '',
  caseNumber: basis.kind === 'mediation' ? basis.caseNumber : '',
  openedOn: basis.kind === 'mediation' ? (basis.openedOn ?? '') : '',
})
