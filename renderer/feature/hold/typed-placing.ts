// A hold without a request as it is typed: every camera with every stretch, under one number.
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { PlainDay } from '../../../domain/calendar/plain-day.ts'
import type { CameraId } from '../../../domain/camera/camera.ts'
import type { InputOf } from '../../../domain/contract/contract.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import type { HeldSpan } from '../../../domain/hold/hold.ts'
import { blankSpan, rangeOf, spanIssues, type TypedSpan } from '../../ui/typed-span.ts'
import { blankTerms, readTerms, type TypedTerms } from './typed-terms.ts'

export const placingBases = ['own-incident', 'dispute', 'authority'] as const

export interface TypedPlacing extends TypedTerms {
  readonly basis: (typeof placingBases)[number]
  readonly cameraIds: readonly CameraId[]
  readonly cameraTyped: string
  readonly spans: readonly TypedSpan[]
}

export const blankPlacing: TypedPlacing = {
  ...blankTerms,
  basis: 'own-incident',
  cameraIds: [],
  cameraTyped: '',
  spans: [blankSpan],
}

export type ReadPlacing =
  | { readonly kind: 'right'; readonly input: InputOf<'hold.place'> }
  | { readonly kind: 'wrong'; readonly issues: readonly FieldIssue[] }

const cameraIssues = ({ cameraIds, cameraTyped }: TypedPlacing): readonly FieldIssue[] => {
  // What is typed and chosen by no Enter would otherwise be left out without a word.
  if (cameraTyped.trim() !== '') return [{ field: 'cameraIds', reason: 'camera-unchosen' }]
  return cameraIds.length === 0 ? [{ field: 'cameraIds', reason: 'required' }] : []
}

/** What can be read so far: every stretch of every camera. */
export const stretchesOf = ({ cameraIds, spans }: TypedPlacing, now: Instant): HeldSpan[] =>
  spans
    .flatMap((span) => rangeOf(span, now) ?? [])
    .flatMap(({ from, to }) => cameraIds.map((cameraId) => ({ cameraId, from, to })))

export const readPlacing = (typed: TypedPlacing, now: Instant, today: PlainDay): ReadPlacing => {
  const terms = readTerms(typed, '', today)
  const issues = [
    ...cameraIssues(typed),
    ...typed.spans.flatMap((span, index) => spanIssues(`spans.${index}`, span, now)),
    ...(terms.kind === 'wrong' ? terms.issues : []),
  ]
  if (terms.kind === 'wrong' || issues.length > 0) return { kind: 'wrong', issues }
  return {
    kind: 'right',
    input: { footage: { of: 'cameras', basis: typed.basis, spans: stretchesOf(typed, now) }, ...terms.terms },
  }
}

/** Main was sent each stretch once per camera; what it says of one of them stands beside the stretch, once. */
export const issuesOfStretch = (
  answered: readonly FieldIssue[],
  index: number,
  cameraCount: number,
): readonly FieldIssue[] => {
  const own = answered.filter(({ field }) => {
    const position = Number(field.split('.')[2])
    return Math.floor(position / cameraCount) === index
  })
  return [...new Map(own.map((issue) => [`${issue.reason} ${issue.detail ?? ''}`, issue])).values()]
}
