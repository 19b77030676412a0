// Sparse numbers leave room for a fix to an older line. One file and one test each; never edited once released.
import { floorPlan } from './0295-floor-plan.ts'
import { copiedWhole } from './0300-copied-whole.ts'
import { correctedCamera } from './0310-corrected-camera.ts'
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
import { sentPapers } from './0150-sent-papers.ts'
import { priorViewing } from './0160-prior-viewing.ts'
import { oneRetention } from './0170-one-retention.ts'
import { recorder } from './0175-recorder.ts'
import { operatingRoomIdentity } from './0260-operating-room-identity.ts'
import { operatingRoomPapers } from './0180-operating-room-papers.ts'
import { lateCopies } from './0190-late-copies.ts'
import { owedParts } from './0200-owed-parts.ts'
import { announcedFee } from './0220-announced-fee.ts'
import { operatingRoom } from './0100-operating-room.ts'
import { operatingRoomDeliveries } from './0240-operating-room-deliveries.ts'
import { logReview } from './0230-log-review.ts'
import { datedChecks } from './0270-dated-checks.ts'
import { askedStretch } from './0250-asked-stretch.ts'
import { unclaimed } from './0285-unclaimed.ts'
import { operatingRoomObjection } from './0287-operating-room-objection.ts'
import { correctedAnswer } from './0320-corrected-answer.ts'
import { operatingRoomAnswer } from './0325-operating-room-answer.ts'
import { paperOut } from './0340-paper-out.ts'

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
  sentPapers,
  priorViewing,
  oneRetention,
  recorder,
  operatingRoomPapers,
  lateCopies,
  owedParts,
  announcedFee,
  logReview,
  operatingRoomDeliveries,
  askedStretch,
  operatingRoomIdentity,
  datedChecks,
  unclaimed,
  operatingRoomObjection,
  floorPlan,
  copiedWhole,
  correctedCamera,
  correctedAnswer,
  operatingRoomAnswer,
  paperOut,
]

export const supportedVersion = Math.max(...migrations.map(({ version }) => version))
