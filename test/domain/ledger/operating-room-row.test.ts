import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { operatingRoomRow } from '../../../domain/ledger/operating-room-row.ts'
import { viewingDraftSchema } from '../../../domain/operating-room/request.ts'
import { maskRow } from '../../../domain/paper/masking.ts'
import { id } from '../paper/sample.ts'

const draft = viewingDraftSchema.parse({
  requestId: id(1),
  form: 'watched',
  mediumLabel: '',
  cameraIds: [id(2)],
  footageFrom: '2026-11-22T05:00:00.000Z',
  footageTo: '2026-11-22T06:30:00.000Z',
  startedAt: '2026-11-23T01:00:00.000Z',
  endedAt: '2026-11-23T01:20:00.000Z',
  viewers: '홍길동, 김집도',
  place: '관제실',
  isPlaceRestricted: true,
})

const row = operatingRoomRow({
  draft,
  request: {
    number: 'OR-2026-001',
    requesterName: '홍길동',
    phone: '010-1234-5678',
    standing: 'patient',
    purpose: '수술 경과 확인',
    wish: 'viewing',
    basis: { kind: 'consents' },
  },
  cameras: [{ number: 'OR-1', place: '제1수술실' }],
  ordinal: 1,
  handlerName: '이책임',
})

const kept = { ...row, number: 1, correctedBy: null }

test('rule 47: a masked copy names nobody who saw operating-room footage, nor does one of rows written before', () => {
  expect(row.recipient.name).toBe('홍길동, 김집도')
  const before = { ...kept, purpose: '수술 경과 확인\n본 사람: 홍길동, 김집도' }
  const corrected = {
    ...kept,
    kind: 'correction' as const,
    purpose: '정정(목적 / 사유): 확인 본 사람: 홍길동, 김집도 → 확인',
  }
  const masked = [kept, before, corrected].map(maskRow)
  for (const name of ['홍길동', '김집도']) expect(JSON.stringify(masked)).not.toContain(name)
  expect(masked[1]?.purpose).toBe('수술 경과 확인\n본 사람: 홍*동, 김*도')
  expect(masked[2]?.purpose).toContain('홍*동, 김*도 → 확인')
  expect(masked[0]).toMatchObject({ purpose: '수술 경과 확인', occurredAt: instant('2026-11-23T01:00:00Z') })
})
