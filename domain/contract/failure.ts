// The closed union of everything that may be answered instead of a value. No text for people here: the renderer owns
// the words. Each kind carries what the next step needs.
import { z } from 'zod'
import type { StandingReason } from '../notice/void-rules.ts'

/** Why one field was not accepted. The renderer has a sentence for each. */
export const issueReasons = [
  'required',
  'too-short',
  'too-long',
  'too-many',
  'not-allowed',
  'not-a-day',
  'not-a-time',
  'day-missing',
  'time-missing',
  'time-ambiguous',
  'time-unread',
  'not-a-number',
  'not-a-phone',
  'end-before-start',
  'in-future',
  'before-received',
  'after-received',
  'before-law',
  'before-clinic',
  'before-notice',
  'camera-unknown',
  'camera-unchosen',
  'camera-not-installed',
  'camera-number-taken',
  'camera-retired',
  'footage-known',
  'changed-meanwhile',
  'nothing-changed',
  'filmed-already',
  'filming-corrected',
  'operating-room-crossed',
  'operating-room',
  'resident-number',
  'identity-number',
  'forbidden-place',
  'changing-use-unanswered',
  'audio-on',
  'retention-reason-missing',
  'retention-below-floor',
  'retention-passed',
  'footage-gone-early',
  'footage-never-recorded',
  'footage-gone-in-part',
  'unlawful-reason',
  'third-party-alone',
  'ground-unproven',
  'search-missing',
  'exempt-public',
  'kept-for-others',
  'facts-missing',
  'cause-ended-before',
  'password-missing',
  'objection-missing',
  'range-undecided',
  'appointment-missing',
  'in-past',
  'viewing-late',
  'end-far-off',
  'hold-needed',
  'already-held',
  'review-too-far',
  'review-not-later',
  'hold-moved-on',
  'lift-own-proposal',
  'lift-waiting',
  'dependent-unnamed',
  'operating-room-undecided',
  'fee-not-owed',
  'postage-not-owed',
  'fee-above-notice',
  'masking-promised',
  'basis-missing',
  'not-asked-for',
  'identity-unconfirmed',
  'representation-unconfirmed',
  'ground-missing',
  'prior-viewing-missing',
  'prior-viewing-unproven',
  'ground-public-only',
  'warrant-not-brought',
  'purpose-missing',
  'recovery-group-wrong',
  'name-taken',
  'name-looks-shared',
  'passwords-differ',
  'password-wrong',
  'last-officer',
  'in-holiday-table',
  'not-a-registered-number',
  'not-an-email',
  'before-last-attempt',
  'before-delivery',
  'came-back',
  'recorder-films',
  'recorder-not-there',
  'recorder-retired',
  'recorder-unknown',
  'recorder-twice',
  'clock-far-off',
  'oldest-after-check',
  'deletion-unseen',
  'deletion-row-this-month',
  'retention-not-ended',
  'viewing-too-long',
  'copy-not-asked',
  'not-granted',
  'limits-missing',
  'promise-missing',
  'not-later',
  'before-provided',
  'destruction-not-due',
  'destruction-under-way',
  'destruction-all-kept',
  'destruction-moved-on',
  'destruction-unreleased',
  'destruction-kept-since',
  'before-release',
  'witness-same',
  'approved-already',
  'approval-officer-only',
  'approval-officer-last',
  'approval-waiting',
  'not-operating-room',
  'consent-missing',
  'basis-complete',
  'basis-of-another',
  'guardian-needed',
  'guardian-cannot-override',
  'place-not-restricted',
  'explained-late',
  'before-decided',
  'before-checked',
  'check-not-later',
  'before-appointment',
  'reminder-missing',
  'reminder-waiting',
  'held-elsewhere',
  'answer-taken-up',
  'answer-overtaken',
] as const

export type IssueReason = (typeof issueReasons)[number]

/** `field` is the input path joined with dots (`ranges.0.from`). `detail` is shown beside the sentence as it is. */
export const fieldIssueSchema = z.object({
  field: z.string(),
  reason: z.enum(issueReasons),
  detail: z.string().optional(),
})

export type FieldIssue = Readonly<z.infer<typeof fieldIssueSchema>>

export const missingThings = [
  'request',
  'destruction',
  'floor-plan',
  'notice',
  'camera',
  'recorder',
  'account',
  'row',
  'preview',
  'paper',
  'objection',
  'hold',
  'holiday',
  'copy',
  'operating-room-request',
] as const

export type Failure =
  | { readonly kind: 'unknown-operation' }
  | { readonly kind: 'wrong-sender' }
  | { readonly kind: 'no-book' }
  | { readonly kind: 'book-exists' }
  | { readonly kind: 'book-newer'; readonly bookVersion: number; readonly supportedVersion: number }
  | { readonly kind: 'book-damaged' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden'; readonly permission: string }
  | { readonly kind: 'payload-too-large'; readonly bytesMax: number }
  | { readonly kind: 'payload-too-deep'; readonly depthMax: number }
  | { readonly kind: 'invalid'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'not-found'; readonly what: (typeof missingThings)[number] }
  | { readonly kind: 'already-decided' }
  /** Something is still owed to the requester. */
  | { readonly kind: 'still-owed' }
  /** It cannot be declared void, or is already. */
  | { readonly kind: 'notice-stands'; readonly because: StandingReason }
  /** Issued, but never printed or saved. */
  | { readonly kind: 'notice-not-out' }
  /** It came back or was destroyed already. */
  | { readonly kind: 'copy-closed' }
  | { readonly kind: 'already-corrected'; readonly byNumber: number }
  | { readonly kind: 'holiday-table-missing'; readonly year: number }
  | { readonly kind: 'wrong-password'; readonly attemptsLeft: number }
  | { readonly kind: 'locked-out'; readonly until: string }
  | { readonly kind: 'wrong-recovery-code' }
  | {
      readonly kind: 'file-refused'
      readonly reason: FileRefusal
      /** The columns that `columns-missing` did not find. */
      readonly columns?: readonly string[]
      /** The spreadsheet row of `quote-broken`, counted from 1. */
      readonly row?: number
    }
  | { readonly kind: 'file-not-written' }
  | { readonly kind: 'printer-failed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'incident'; readonly number: string }

export const fileRefusals = [
  'empty',
  'too-large',
  'too-many-rows',
  'not-text',
  'is-excel',
  'no-header',
  'columns-missing',
  'quote-broken',
  'not-a-calendar',
  'not-a-picture',
  'changed',
  'unreadable',
] as const

export type FileRefusal = (typeof fileRefusals)[number]

export type FailureKind = Failure['kind']

export const invalid = (field: string, reason: IssueReason, detail?: string): Failure => ({
  kind: 'invalid',
  issues: [detail === undefined ? { field, reason } : { field, reason, detail }],
})
