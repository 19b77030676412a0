import type { CameraId } from '../camera/camera.ts'
import type { OfficialRow } from './official-row.ts'

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** What one operation leaves in the book. The dispatcher adds kind (the operation's name), actor, terminal and instant. */
export interface LedgerEvent {
  /** The request whose key encrypts the body; null for the clinic's own matters, kept under the book's key. */
  readonly subject: string | null
  readonly body: JsonValue
  /** Present for 이용, 제공, 열람, 파기 and 정정: the entry then also draws the next ledger number. */
  readonly officialRow?: OfficialRow
  /** The cameras that the row is about: by them it is found. A correction is about those of the row that it restates. */
  readonly cameraIds?: readonly CameraId[]
}

/** The kind of an entry that says what was tried and refused. Of the others, all but the jumps of the clock are of the kind of their operation. */
export const attemptKind = 'attempt.refused'
