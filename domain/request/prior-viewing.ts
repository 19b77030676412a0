// Rule 41: deletion is asked of what was seen (PIPA art. 36(1)). How that is known stays with the request: a viewing in this book,
// named by the number of its request, or what the requester says of it.
import { z } from 'zod'
import { instantSchema, type Instant } from '../calendar/instant.ts'
import type { CameraId } from '../camera/camera.ts'
import type { FieldIssue } from '../contract/failure.ts'
import { lengths, text } from '../text/schema.ts'
import type { Applicant } from './applicant.ts'
import { type RequestId, requestIdSchema } from './ids.ts'

/** As it is typed. */
export const priorViewingSchema = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('in-book'), requestNumber: text(lengths.title) }),
  /** Seen elsewhere, or before this book: the requester's word, or a paper brought along. */
  z.strictObject({ how: z.literal('told'), note: text(lengths.note) }),
])

/** As it is kept. */
export const knownPriorViewingSchema = z.discriminatedUnion('how', [
  z.object({
    how: z.literal('in-book'),
    requestId: requestIdSchema,
    requestNumber: z.string(),
    /** When its footage was shown last; null where that was taken back since. */
    viewedAt: instantSchema.nullable(),
  }),
  z.object({ how: z.literal('told'), note: z.string() }),
])

export type PriorViewing = Readonly<z.output<typeof priorViewingSchema>>
export type KnownPriorViewing = Readonly<z.output<typeof knownPriorViewingSchema>>

interface Stretch {
  readonly cameraId: CameraId
  readonly from: Instant
  readonly to: Instant
}

export interface EarlierRequest {
  readonly id: RequestId
  readonly requester: { readonly name: string; readonly phone: string }
  readonly applicant: Applicant
  readonly ranges: readonly (Stretch & { readonly shownAt: Instant | null })[]
}

interface Deletion {
  readonly requester: { readonly name: string; readonly phone: string }
  readonly applicant: Applicant
  /** The request from which this one goes on: whoever took it in said that it is of the same person. */
  readonly follows: RequestId | null
  readonly ranges: readonly Stretch[]
}

type Asking = Pick<EarlierRequest, 'requester' | 'applicant'>

/** Whose footage it is: an agent asks for the person filmed. */
const filmedNameOf = ({ requester, applicant }: Asking): string =>
  applicant.door === 'agent' ? applicant.filmed.name : requester.name

const digitsOf = (phone: string): string => phone.replaceAll(/\D/gu, '')

/** Two people may have one name. An agent's phone is not that of the person filmed, whose day of birth is known then. */
const isSamePerson = (earlier: EarlierRequest, asked: Deletion): boolean => {
  if (filmedNameOf(earlier) !== filmedNameOf(asked)) return false
  if (asked.follows === earlier.id) return true
  const [one, other] = [earlier.applicant, asked.applicant]
  if (one.door === 'agent' || other.door === 'agent')
    return one.door === 'agent' && other.door === 'agent' && one.filmed.bornOn === other.filmed.bornOn
  const phone = digitsOf(asked.requester.phone)
  return phone !== '' && phone === digitsOf(earlier.requester.phone)
}

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.cameraId === other.cameraId && one.from < other.to && other.from < one.to

/** The request named must be of the same person, and something of every stretch must have been shown on it. */
export const isSeenOn = (earlier: EarlierRequest, asked: Deletion): boolean => {
  const shown = earlier.ranges.filter(({ shownAt }) => shownAt !== null)
  return isSamePerson(earlier, asked) && asked.ranges.every((range) => shown.some((other) => overlaps(other, range)))
}

/** `earlier`: the request of that number; undefined where the book has none. */
export const priorViewingIssues = (
  asked: Deletion & { readonly priorViewing: PriorViewing | null },
  earlier: EarlierRequest | undefined,
): readonly FieldIssue[] =>
  asked.priorViewing?.how !== 'in-book' || (earlier !== undefined && isSeenOn(earlier, asked))
    ? []
    : [{ field: 'priorViewing.requestNumber', reason: 'prior-viewing-unproven' }]
