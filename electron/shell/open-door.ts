// Joins the door to the window. Loaded only after Node's version was looked at, because the book comes with it.
import { randomUUID } from 'node:crypto'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { type Instant, instantOfDate } from '../../domain/calendar/instant.ts'
import { watchClock } from '../clock/note-clock.ts'
import { createPreviews } from '../door/previews.ts'
import { createDispatcher } from '../door/dispatcher.ts'
import { scryptCost } from '../../db/key/key-slot.ts'
import { createGate } from '../session/gate.ts'
import { openDoorTo, tellWindow } from './door-channel.ts'
import type { RecordIncident } from './incident-log.ts'
import { createMachine } from './machine.ts'
import type { PrintWindow } from './print-window.ts'
import type { RunningWork } from './running-work.ts'

export interface DoorParts {
  readonly window: BrowserWindow
  readonly printWindow: PrintWindow
  readonly dataFolder: string
  readonly work: RunningWork
  readonly recordIncident: RecordIncident
}

export interface OpenDoor {
  /** Locks and closes the book; harmless when none is open. */
  readonly closeBook: () => void
}

const now = (): Instant => instantOfDate(new Date())

export const openDoor = ({ window, printWindow, dataFolder, work, recordIncident }: DoorParts): OpenDoor => {
  const gate = createGate({ dataFolder, terminal: hostname(), scryptCost })
  const machine = createMachine({
    window,
    printWindow,
    exportWorkerFile: join(import.meta.dirname, 'export-worker.js'),
    hashWorkerFile: join(import.meta.dirname, 'hash-worker.js'),
    tell: (news) => tellWindow(window, news),
  })
  const previews = createPreviews()
  const dispatch = createDispatcher({
    gate,
    machine,
    previews,
    now,
    runningSeconds: () => uptime(),
    clock: watchClock(),
    newId: randomUUID,
    recordIncident,
  })
  openDoorTo(window, dispatch, work)
  return { closeBook: () => void gate.lock('asked', now()) }
}
