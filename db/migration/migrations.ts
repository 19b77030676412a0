// Sparse numbers leave room for a fix to an older line. One file and one test each; never edited once released.
import { firstBook } from './0010-first-book.ts'
import { noticeLife } from './0020-notice-life.ts'
import { inventory } from './0030-inventory.ts'
import { retentionRule } from './0040-retention-rule.ts'
import { requestLife } from './0050-request-life.ts'
import { hold } from './0060-hold.ts'
import { recorderCheck } from './0070-recorder-check.ts'
import { copies } from './0080-copy.ts'
import { destruction } from './0090-destruction.ts'
import { viewingAndItsLedger } from './0110-viewing.ts'
import { cameraFacts } from './0130-camera-facts.ts'
import { findingKinds } from './0140-finding-kinds.ts'
import { operatingRoom } from './0100-operating-room.ts'

export interface Migration {
  readonly version: number
  readonly sql: string
}

export const migrations: readonly Migration[] = [
  firstBook,
  noticeLife,
  inventory,
  retentionRule,
  requestLife,
  hold,
  recorderCheck,
  copies,
  destruction,
  operatingRoom,
  viewingAndItsLedger,
  cameraFacts,
  findingKinds,
]

export const supportedVersion = Math.max(...migrations.map(({ version }) => version))
