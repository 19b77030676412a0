import { describe, expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { plainDay } from '../../../../domain/calendar/plain-day.ts'
import { cameraIdSchema } from '../../../../domain/camera/camera.ts'
import type { Basis } from '../../../../domain/operating-room/basis.ts'
import {
  type Filming,
  type FilmingOutcome,
  filmingDraftSchema,
  filmingIdSchema,
} from '../../../../domain/operating-room/filming.ts'
import { basisOf, typedBasisIssues, typedOf } from '../../../../renderer/feature/operating-room/typed-basis.ts'
import {
  blankFilming,
  readFilming,
  type TypedFilming,
  typedFilmingOf,
} from '../../../../renderer/feature/operating-room/typed-filming.ts'
import {
  askedBy,
  askedOn,
  blankReceiving,
  readReceiving,
  type TypedReceiving,
} from '../../../../renderer/feature/operating-room/typed-receiving.ts'

const now = instant('2026-11-23T05:20:00Z')
const today = plainDay('2026-11-23')
const cameraId = cameraIdSchema.parse('00000000-0000-4000-8000-000000000007')
const span = { typed: '어제 14:00-15:30', typedAt: now }
const yesterday = { from: '2026-11-22T05:00:00.000Z', to: '2026-11-22T06:30:00.000Z' }

const fieldsOf = (read: { readonly kind: string; readonly issues?: readonly { readonly field: string }[] }) =>
  (read.issues ?? []).map(({ field }) => field)

describe('a basis as it is typed', () => {
  const bases: readonly Basis[] = [
    { kind: 'consents' },
    { kind: 'authority', body: '견본경찰서', purpose: 'court', documentNumber: '수사과-1' },
    { kind: 'mediation', caseNumber: '2026-7', openedOn: plainDay('2026-11-20') },
    { kind: 'mediation', caseNumber: '', openedOn: null },
  ]
  test.each(bases)('as it stands it is read as it was: %j', (basis) => {
    expect(basisOf(basis.kind, typedOf(basis), today)).toEqual(basis)
  })

  test('a day that cannot be read is told, and an empty one is a mediation that is not opened', () => {
    const typed = { ...typedOf({ kind: 'consents' }), openedOn: '13월' }
    expect(typedBasisIssues('mediation', typed, today)).toEqual([{ field: 'basis.openedOn', reason: 'not-a-day' }])
    expect(typedBasisIssues('consents', typed, today)).toEqual([])
    expect(typedBasisIssues('mediation', { ...typed, openedOn: '' }, today)).toEqual([])
  })
})

describe('rule 34: who asks and the basis choose each other', () => {
  test('an agency asks on its own basis, and a patient by consent', () => {
    expect(askedBy('authority')).toEqual({ standing: 'authority', basisKind: 'authority' })
    expect(askedBy('patient')).toEqual({ standing: 'patient', basisKind: 'consents' })
  })

  test('whoever can ask on the basis stays chosen, else the first who can', () => {
    expect(askedOn('mediation', 'patient')).toEqual({ standing: 'mediator', basisKind: 'mediation' })
    expect(askedOn('consents', 'guardian')).toEqual({ standing: 'guardian', basisKind: 'consents' })
    expect(askedOn('consents', 'authority')).toEqual({ standing: 'patient', basisKind: 'consents' })
  })
})

describe('a request for operating-room footage as it is typed', () => {
  const typed: TypedReceiving = {
    ...blankReceiving,
    name: '홍길동',
    phone: '010-1234-5678',
    purpose: '수술 경과 확인',
    patientName: '홍길동',
    staff: [
      { name: '김집도', title: '집도의' },
      { name: '  ', title: '' },
    ],
    cameraIds: [cameraId],
    span,
    storedWhere: '잠금함',
  }

  test('lines without a name are nobody, and an untouched time of receipt is now', () => {
    const read = readReceiving(typed, now, today)
    expect(read).toMatchObject({ kind: 'right', input: { ...yesterday, receivedAt: now, storedWhere: '잠금함' } })
    expect(read.kind === 'right' && read.input.people.map(({ part, name }) => [part, name])).toEqual([
      ['patient', '홍길동'],
      ['staff', '김집도'],
    ])
  })

  test('rule 34: an authority names nobody, a mediation the patient alone', () => {
    const peopleAt = (basisKind: TypedReceiving['basisKind']) => {
      const read = readReceiving({ ...typed, basisKind, body: '견본경찰서' }, now, today)
      return read.kind === 'right' && read.input.people.map(({ name }) => name)
    }
    expect(peopleAt('authority')).toEqual([])
    expect(peopleAt('mediation')).toEqual(['홍길동'])
  })

  test('rule 5: a typed time of receipt stands, and one that is no time is told', () => {
    const at = readReceiving({ ...typed, received: { day: '11-22', clock: '9:10' } }, now, today)
    expect(at).toMatchObject({ input: { receivedAt: '2026-11-22T00:10:00.000Z' } })
    expect(fieldsOf(readReceiving({ ...typed, received: { day: '11-22', clock: '25시' } }, now, today))).toEqual([
      'receivedAt',
    ])
  })

  test('what is missing is told beside its field', () => {
    expect(new Set(fieldsOf(readReceiving(blankReceiving, now, today)))).toEqual(
      new Set(['requester.name', 'requester.phone', 'purpose', 'people.0.name', 'cameraIds', 'span']),
    )
  })
})

describe('a line of the filming register as it is typed', () => {
  const typed: TypedFilming = {
    ...blankFilming,
    requesterName: '홍길동',
    patientName: '홍길동',
    requested: { day: '11-21', clock: '10:00' },
    cameraId,
    filmed: span,
  }

  test('of a filmed operation the anaesthesia says when it was, and there is no sound unless it is said', () => {
    expect(readFilming(typed, now, today)).toMatchObject({
      kind: 'right',
      input: { operationAt: yesterday.from, outcome: { kind: 'filmed', startedAt: yesterday.from, audio: null } },
    })
  })

  test('rule 35: the patient speaks under the name above unless another is typed, and a nameless participant is nobody', () => {
    const voices = [
      { name: '', hasConsented: true },
      { name: '김집도', hasConsented: false },
      { name: '', hasConsented: false },
    ]
    expect(readFilming({ ...typed, hasAudio: true, voices }, now, today)).toMatchObject({
      input: {
        outcome: {
          audio: [
            { part: 'patient', name: '홍길동', hasConsented: true },
            { part: 'staff', name: '김집도', hasConsented: false },
          ],
        },
      },
    })
  })

  test('a room, a time of the request and the facts of a refusal are asked for', () => {
    expect(fieldsOf(readFilming({ ...typed, cameraId: null }, now, today))).toEqual(['cameraId'])
    const refused = readFilming({ ...typed, outcome: 'not-filmed', requested: { day: '', clock: '' } }, now, today)
    expect(fieldsOf(refused)).toEqual(['outcome.facts', 'requestedAt', 'operationAt', 'outcome.explainedAt'])
  })

  const outcomes: readonly FilmingOutcome[] = [
    { kind: 'filmed', startedAt: instant(yesterday.from), endedAt: instant(yesterday.to), audio: null },
    {
      kind: 'filmed',
      startedAt: instant(yesterday.from),
      endedAt: instant(yesterday.to),
      audio: [
        { part: 'patient', name: '홍길동', hasConsented: true },
        { part: 'staff', name: '김집도', hasConsented: true },
      ],
    },
    { kind: 'not-filmed', reason: 'disaster', facts: '정전', explainedAt: instant('2026-11-22T04:30:00Z') },
  ]
  test.each(outcomes)('rule 36: a line that is put right begins as it stands, and is read as it was: %j', (outcome) => {
    const draft = filmingDraftSchema.parse({
      requestedBy: 'guardian',
      requesterName: '홍보호',
      patientName: '홍길동',
      capacity: 'minor',
      hasConsent: true,
      requestedAt: '2026-11-21T01:00:00.000Z',
      cameraId,
      operation: '충수 절제',
      operationAt: yesterday.from,
      outcome,
    })
    const filming: Filming = {
      ...draft,
      id: filmingIdSchema.parse('00000000-0000-4000-8000-000000000009'),
      sequence: 1,
      number: 'F-2026-001',
      camera: '제1수술실 OR-1',
      enteredAt: now,
      enteredBy: '이책임',
      corrects: null,
      correctedBy: null,
      purgeableOn: plainDay('2029-11-23'),
    }
    expect(readFilming(typedFilmingOf(filming, now), now, today)).toEqual({ kind: 'right', input: draft })
  })
})
