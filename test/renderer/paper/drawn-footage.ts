// The papers about footage itself, each for a clinic for which it is hard: 106 cameras, seven recorders, three approvals.
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { footageMapSchema } from '../../../domain/footage/footage-map.ts'
import { type CertificateFacts, destructionCertificate } from '../../../domain/paper/destruction-certificate.ts'
import { footageMapSheet } from '../../../domain/paper/footage-map-sheet.ts'
import type { Paper } from '../../../domain/paper/paper.ts'
import { roundSheet } from '../../../domain/paper/round-sheet.ts'
import { cameraWith } from '../../domain/cameras.ts'
import { recorderWith } from '../../domain/recorders.ts'
import { cameraId, id } from '../../domain/paper/sample.ts'
import { clinicOf, ledgerOf } from './drawn-clinic.ts'

const places = [
  '1층 로비',
  '2층 복도 끝',
  '지하 2층 주차장 서측 램프 앞',
  '엘리베이터 3호기',
  '3층 간호사실 앞',
] as const
export const numberOf = (position: number): string => String(position).padStart(3, '0')
export const placeOf = (position: number): string => places[position % places.length] ?? ''

const spansOf = (count: number): CertificateFacts['destroyed'] =>
  Array.from({ length: count }, (_, index) => ({
    cameraId,
    cameraNumber: numberOf(index + 1),
    cameraPlace: placeOf(index),
    from: index < 3 ? null : instant(`2026-10-${10 + (index % 18)}T05:00:00.000Z`),
    to: instant(`2026-10-${10 + (index % 18)}T15:00:00.000Z`),
  }))

const certificateOf = (clinicId: 'c' | 'd', count: number): Paper =>
  destructionCertificate({
    clinic: clinicOf(clinicId),
    number: 'D-2026-003',
    reason: count > 1 ? 'over-retention' : 'hold-lifted',
    sourceNumber: count > 1 ? 'NVR-4' : 'H-2026-001',
    medium: '',
    destroyed: spansOf(count),
    excluded: spansOf(count > 1 ? count : 0).map((span, index) => ({
      ...span,
      from: instant('2026-10-09T05:00:00.000Z'),
      kind: index % 2 === 0 ? 'hold' : 'request',
      number: index % 2 === 0 ? `H-2026-${numberOf(index)}` : `2026-${numberOf(index)}`,
      isOperatingRoom: false,
    })),
    execution: {
      executedAt: instant('2026-11-24T02:10:00.000Z'),
      method: 'delete',
      byWhom: '김견본',
      witness: '남궁견본',
      proof: '녹화기 목록에서 해당 구간이 재생되지 않음을 확인',
    },
    releasedBy: ['김견본', '박견본', '이견본'],
    handlerName: '김견본',
    endedOn: plainDay('2026-11-12'),
    ledgerNumber: 52,
    approvals: clinicOf(clinicId).destructionApprovals.map((title, index) => ({
      title,
      by: ['김견본', '박견본', '이견본'][index] ?? '',
      at: instant(`2026-11-24T0${index}:30:00.000Z`),
    })),
    autoDeletion: count > 1 ? { ledgerNumber: 47, checkedAt: instant('2026-11-16T05:20:00.000Z') } : null,
    at: instant('2026-11-24T02:12:00.000Z'),
    anchor: ledgerOf(clinicId),
  })

const mapOf = () => {
  const limitOn = plainDay('2026-11-17')
  const rows = Array.from({ length: 106 }, (_, index) => ({
    cameraId: id(index + 1),
    number: `C-${numberOf(index + 1)}`,
    place: placeOf(index),
    building: ['A동', 'B동', 'C동'][index % 3],
    recorder: `NVR-${1 + Math.floor(index / 16)}`,
    limitOn,
    runs: [
      ...(index % 9 === 4
        ? [
            {
              kind: 'over',
              from: instant('2026-11-08T00:00:00+09:00'),
              to: instant('2026-11-17T00:00:00+09:00'),
            },
          ]
        : []),
      {
        kind: 'kept',
        from: instant(index % 7 === 3 ? '2026-11-25T00:00:00+09:00' : '2026-11-17T00:00:00+09:00'),
        to: instant('2026-12-17T14:20:00+09:00'),
      },
    ],
    marks:
      index % 10 === 0
        ? [
            {
              kind: 'hold',
              number: `H-2026-${numberOf(index)}`,
              from: instant('2026-11-30T10:00:00+09:00'),
              to: instant('2026-12-01T11:00:00+09:00'),
            },
          ]
        : [],
  }))
  return footageMapSchema.parse({ from: plainDay('2026-10-19'), today: plainDay('2026-12-17'), limitOn, rows })
}

const check = {
  checkedAt: instant('2026-11-16T14:20:36+09:00'),
  enteredAt: instant('2026-11-16T14:20:36+09:00'),
  checkedBy: '이예시',
  clockErrorSeconds: -3725,
  oldestAt: instant('2026-10-17T00:12:00+09:00'),
  disk: 'caution',
  autoDelete: { kind: 'on', count: 1, unit: 'month' },
  note: '',
} as const

export const footageSheets: ReadonlyMap<string, Paper> = new Map<string, Paper>([
  ['c-destruction-certificate', certificateOf('c', 1)],
  ['d-destruction-certificate-full', certificateOf('d', 20)],
  ['d-footage-map', footageMapSheet(clinicOf('d'), mapOf(), null)],
  [
    'd-round-sheet',
    roundSheet({
      clinic: clinicOf('d'),
      recorders: Array.from({ length: 7 }, (_, index) =>
        recorderWith({
          name: `NVR-${index + 1}`,
          cameras: Array.from({ length: 15 }, () => cameraWith({ recorder: `NVR-${index + 1}` })),
          checks: index === 6 ? [] : [{ ...check, recorder: `NVR-${index + 1}` }],
        }),
      ),
      at: instant('2026-12-17T14:20:36+09:00'),
    }),
  ],
])
