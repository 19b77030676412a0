import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { destructionCertificate } from '../../../domain/paper/destruction-certificate.ts'
import { clinicOf, ledgerOf } from '../../renderer/paper/drawn-clinic.ts'
import { cameraId } from './sample.ts'

const at = instant('2026-12-17T05:20:00.000Z')

test('rule 31: the annex of a certificate lists the cameras by their numbers, as they are looked for on the wall plan', () => {
  const { annex } = destructionCertificate({
    clinic: clinicOf('c'),
    number: 'D-2026-001',
    reason: 'over-retention',
    sourceNumber: 'NVR-1',
    medium: '',
    destroyed: ['C-10', 'C-9', 'C-2'].map((cameraNumber) => ({
      cameraId,
      cameraNumber,
      cameraPlace: '복도',
      from: null,
      to: instant('2026-11-16T15:00:00.000Z'),
    })),
    excluded: [],
    execution: { executedAt: at, method: 'delete', byWhom: '김견본', witness: '이견본', proof: '함께 봄' },
    releasedBy: ['김견본'],
    handlerName: '김견본',
    endedOn: plainDay('2026-12-05'),
    ledgerNumber: 2,
    approvals: [{ title: '관리책임자', by: '김견본', at }],
    autoDeletion: null,
    at,
    anchor: ledgerOf('c'),
  })
  expect(annex?.parts[0]?.lines.map((line) => line.split(' ')[1])).toEqual(['C-2', 'C-9', 'C-10'])
})
