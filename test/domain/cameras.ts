import { plainDay } from '../../domain/calendar/plain-day.ts'
import { type ListedCamera, listedCameraSchema } from '../../domain/camera/camera.ts'

const thirtyDays = { count: 30, unit: 'day', statedAs: '촬영일부터 30일', longerReason: '' } as const

/** A lobby camera kept for thirty days, and what a test wants different. */
export const cameraWith = (facts: { readonly [Key in keyof ListedCamera]?: ListedCamera[Key] } = {}): ListedCamera => ({
  ...listedCameraSchema.parse({
    id: '00000000-0000-4000-8000-000000000001',
    number: 'C-001',
    building: '본원',
    floor: '2층',
    place: '로비 1',
    zone: '로비',
    fieldOfView: '로비 주요 동선',
    isPublic: true,
    hours: '24시간',
    recorder: 'NVR-1',
    channel: '1',
    installedOn: plainDay('2026-01-10'),
    usedForChanging: null,
    retention: thirtyDays,
    retentionRules: [{ recordedFrom: '1900-01-01', retention: facts.retention ?? thirtyDays }],
    isOperatingRoom: false,
  }),
  ...facts,
})
