import { plainDay } from '../../domain/calendar/plain-day.ts'
import { firstInstantRecorded } from '../../domain/footage/footage-facts.ts'
import type { Recorder } from '../../domain/recorder/operations.ts'
import { recorderIdSchema } from '../../domain/recorder/recorder.ts'
import { cameraWith } from './cameras.ts'

/** A recorder of one camera that was there before the book, and what a test wants different. */
export const recorderWith = (facts: Partial<Recorder> & Pick<Recorder, 'name'>): Recorder => {
  const camera = cameraWith({ recorder: facts.name })
  return {
    id: recorderIdSchema.parse('00000000-0000-4000-8000-000000000009'),
    place: '',
    model: '',
    serial: '',
    channelCount: null,
    installedOn: null,
    retiredOn: null,
    cameras: [camera],
    stays: [{ cameraId: camera.id, from: firstInstantRecorded, to: null }],
    checks: [],
    findings: [],
    checkDueOn: plainDay('2026-12-16'),
    ...facts,
  }
}
