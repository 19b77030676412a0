// Joins the door to the window.
import type { BrowserWindow } from 'electron'
import { fail } from '../../domain/result.ts'
import { openDoorTo } from './door-channel.ts'
import type { RecordIncident } from './incident-log.ts'
import type { RunningWork } from './running-work.ts'

export interface DoorParts {
  readonly window: BrowserWindow
  readonly preloadFile: string
  readonly dataFolder: string
  readonly work: RunningWork
  readonly recordIncident: RecordIncident
}

export interface OpenDoor {
  /** Ends the session and closes the book file; harmless when none is open. */
  readonly closeBook: () => void
}

export const openDoor = ({ window, work }: DoorParts): OpenDoor => {
  openDoorTo(window, async () => Promise.resolve(fail({ kind: 'no-book' })), work)
  return { closeBook: () => undefined }
}
