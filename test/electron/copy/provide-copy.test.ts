import { describe, expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import {
  copyOf,
  grantCopy,
  handOverCopy,
  intakeFor,
  letter,
  longAgo,
  receive,
  refusalOf,
  registerCamera,
  yesterday,
} from '../door/honest-inputs.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const wholeYear = { from: '2026-01-01', to: '2026-12-31' } as const
const invalid = (field: string, reason: string) => ({
  ok: false,
  failure: { kind: 'invalid', issues: [{ field, reason }] },
})

const rowsOf = async (built: House, kind: 'provision' | 'viewing' | 'destruction') =>
  (await built.call('ledger.list', { period: wholePeriod, kinds: [kind], before: null })).rows
const wholePeriod = wholeYear

/** An agency's letter with a ground, everything asked for seen. */
const agency = async (built: House, ground: 'consent' | 'within-purpose' | null): Promise<string> => {
  const cameraId = await registerCamera(built, `P-${built.newId().slice(-4)}`)
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...yesterday),
    requester: { name: '최견본', phone: '02-000-0000', address: '' },
    applicant: { ...letter, ground, citedItem: ground === null ? 'item-7' : null, scope: '14:00부터 14:30까지' },
    identityProof: 'official-card',
  })
  const documents =
    ground === 'consent' ? (['official-letter', 'consent-form'] as const) : (['official-letter'] as const)
  if (ground !== null) await built.call('request.recordDocuments', { requestId, documents: [...documents] })
  return requestId
}

const toAgency = async (built: House, requestId: string): Promise<InputOf<'copy.provide'>> => ({
  ...(await copyOf(built, requestId)),
  recipient: { name: '최견본', affiliation: '견본경찰서 수사과', rank: '경위', phone: '02-000-0000' },
  purpose: '차량 파손 사건의 수사',
  reason: '수사 기록에 붙임',
  limits: '목적 밖 이용 금지, 기한 안 파기',
  dueOn: '2027-02-23',
})

/** Granted with masking, for 12,000 won of work. */
const announced = async (built: House): Promise<InputOf<'copy.provide'>> => {
  const cameraId = await registerCamera(built, 'C-80')
  const { requestId } = await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), kinds: ['copy'] })
  const refusal = await refusalOf(built, requestId)
  await built.call('decision.notify', {
    ...refusal,
    results: refusal.results.map(({ rangeId }) => ({
      rangeId,
      result: { kind: 'granted', masking: 'others-masked' },
    })),
    appointment: { at: '2026-11-24T01:00:00.000Z', place: '원무팀', forms: ['file'], method: 'visit' },
    fee: feeOf(12_000),
    objection: '',
  })
  return copyOf(built, requestId)
}
const feeOf = (won: number) => ({
  causedBy: 'requester' as const,
  items: [{ what: '가림 작업', won }],
  postageWon: 0,
  payment: '현금',
})

describe('a copy handed to the person filmed', () => {
  test('draws C-2026-001 and the next, without a gap, and is a row 열람 with the form of a copy', async () => {
    const built = await openHouse()
    expect(await handOverCopy(built, null)).toMatchObject({ number: 'C-2026-001' })
    const draft = await grantCopy(built)
    expect(await built.dispatch('copy.provide', { ...draft, files: [] })).toMatchObject(invalid('files', 'required'))
    expect(await built.call('copy.provide', draft)).toMatchObject({ number: 'C-2026-002' })
    const [row] = await rowsOf(built, 'viewing')
    expect(row).toMatchObject({
      recipient: { name: '홍길동', relation: '본인', phone: '010-1234-5678' },
      form: '사본 C-2026-002\nUSB 메모리 YJ-U12\n직접방문',
      period: '본인 보관',
    })
    expect(row?.fileAndForm).toContain('CAM03_20261122_1400.mp4')
  })

  test('rule 16: needs the reason why a copy was given', async () => {
    const built = await openHouse()
    const draft = await grantCopy(built)
    expect(await built.dispatch('copy.provide', { ...draft, reason: ' ' })).toMatchObject(invalid('reason', 'required'))
  })

  test('answers a request for a copy, but not the viewing that was asked as well', async () => {
    const built = await openHouse()
    const statusAfter = async (kinds: InputOf<'request.receive'>['kinds']) => {
      const draft = await grantCopy(built, kinds)
      await built.call('copy.provide', draft)
      return (await built.call('request.open', { requestId: draft.requestId })).request.status
    }
    expect(await statusAfter(['copy'])).toBe('viewed')
    expect(await statusAfter(['copy', 'viewing'])).toBe('granted')
  })

  test('is not handed to somebody who asked for a viewing alone', async () => {
    const built = await openHouse()
    const draft = await grantCopy(built, ['viewing'])
    expect(await built.dispatch('copy.provide', draft)).toMatchObject(invalid('requestId', 'copy-not-asked'))
  })

  test('rule 12: not before their identity is confirmed, and the attempt stays in the book', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-77')
    const intake = { ...intakeFor(cameraId, ...yesterday), kinds: ['copy' as const], identityProof: null }
    const { requestId } = await built.call('request.receive', intake)
    const draft = await copyOf(built, requestId)
    const before = await entryCountOf(built)
    expect(await built.dispatch('copy.provide', draft)).toMatchObject({
      ok: false,
      failure: {
        issues: [
          { field: 'requestId', reason: 'identity-unconfirmed' },
          { field: 'pieces.0', reason: 'not-granted' },
        ],
      },
    })
    expect(await entryCountOf(built)).toBe(before + 1)
    expect((await built.call('copy.list', { filter: 'all', before: null })).totalCount).toBe(0)
  })

  test('rule 13: not to an agent whose mandate nobody has seen', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-78')
    const { requestId } = await built.call('request.receive', {
      ...intakeFor(cameraId, ...yesterday),
      kinds: ['copy'],
      applicant: { door: 'agent', relation: 'mandated', filmed: { name: '홍길순', bornOn: '1980-05-05' } },
    })
    expect(await built.dispatch('copy.provide', await copyOf(built, requestId))).toMatchObject({
      failure: { issues: [{ reason: 'representation-unconfirmed' }, { reason: 'not-granted' }] },
    })
  })

  test('holds nothing that is past its day, and the attempt stays in the book', async () => {
    const built = await openHouse()
    const { requestId } = await receive(built, longAgo)
    const before = await entryCountOf(built)
    const refused = await built.dispatch('copy.provide', await copyOf(built, requestId))
    expect(refused).toMatchObject({
      failure: {
        issues: expect.arrayContaining([{ field: 'pieces.0', reason: 'retention-passed', detail: expect.any(String) }]),
      },
    })
    // One more than the opening of the request.
    expect(await entryCountOf(built)).toBe(before + 2)
  })

  test('holds no more than was granted', async () => {
    const built = await openHouse()
    const draft = await grantCopy(built)
    const pieces = draft.pieces.map((piece) => ({ ...piece, to: '2026-11-22T05:40:00.000Z' }))
    expect(await built.dispatch('copy.provide', { ...draft, pieces })).toMatchObject(invalid('pieces.0', 'not-granted'))
  })
})

describe('a copy and the notice that announced it', () => {
  test('rule 40: costs no more than the notice said; less or nothing is fine', async () => {
    const built = await openHouse()
    const draft = await announced(built)
    expect(await built.dispatch('copy.provide', { ...draft, fee: feeOf(12_001) })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'fee', reason: 'fee-above-notice', detail: '12,000원' }] },
    })
    await built.call('copy.provide', { ...draft, fee: feeOf(12_000) })
    await built.call('copy.provide', { ...draft, fee: feeOf(9000) })
    await built.call('copy.provide', draft)
  })

  test('rule 10: shows nobody whom the notice promised to hide', async () => {
    const built = await openHouse()
    const draft = await announced(built)
    const masking = { kind: 'not-needed', reason: '혼자 찍힘' } as const
    expect(await built.dispatch('copy.provide', { ...draft, masking })).toMatchObject(
      invalid('masking', 'masking-promised'),
    )
  })
})

describe('a copy handed to an agency', () => {
  test('rule 20: is a row 제공 with recipient, purpose, basis, form and period', async () => {
    const built = await openHouse()
    const requestId = await agency(built, 'consent')
    await built.call('copy.provide', await toAgency(built, requestId))
    const [row] = await rowsOf(built, 'provision')
    expect(row).toMatchObject({
      recipient: { name: '최견본', relation: '견본경찰서 수사과 경위' },
      purpose: '차량 파손 사건의 수사\n사본 사유: 수사 기록에 붙임',
      form: '사본 C-2026-001\nUSB 메모리 YJ-U12\n직접방문\n이용 제한·안전 조치 요청함',
      period: '2026. 11. 23. ~ 2027. 2. 23.\n뒤 파기 또는 반환',
    })
    expect(row?.basis).toContain('보호법 제18조제2항제1호')
  })

  test('rule 20: is refused where recipient, purpose or period is missing', async () => {
    const built = await openHouse()
    const draft = await toAgency(built, await agency(built, 'consent'))
    const attempt = (part: Partial<InputOf<'copy.provide'>>) => built.dispatch('copy.provide', { ...draft, ...part })
    expect(await attempt({ purpose: '' })).toMatchObject(invalid('purpose', 'required'))
    expect(await attempt({ recipient: { ...draft.recipient, name: '' } })).toMatchObject(
      invalid('recipient.name', 'required'),
    )
    expect(await attempt({ dueOn: null })).toMatchObject(invalid('dueOn', 'required'))
  })

  // 지침 §42①: name of the file, who is given it, purpose, legal ground, period, form; and what rule 22 asks of an agency.
  describe.each<readonly [string, string, (draft: InputOf<'copy.provide'>) => object]>([
    ['the footage', 'pieces', () => ({ pieces: [] })],
    ['the file', 'files', () => ({ files: [] })],
    ['the official’s name', 'recipient.name', ({ recipient }) => ({ recipient: { ...recipient, name: ' ' } })],
    ['their office', 'recipient.affiliation', ({ recipient }) => ({ recipient: { ...recipient, affiliation: '' } })],
    ['their rank', 'recipient.rank', ({ recipient }) => ({ recipient: { ...recipient, rank: '' } })],
    ['their telephone', 'recipient.phone', ({ recipient }) => ({ recipient: { ...recipient, phone: '' } })],
    ['the purpose', 'purpose', () => ({ purpose: ' ' })],
    ['the reason for a copy', 'reason', () => ({ reason: '' })],
    ['the period', 'dueOn', () => ({ dueOn: null })],
    ['the form', 'medium', () => ({ medium: undefined })],
    ['how it was handed over', 'deliveredBy', () => ({ deliveredBy: undefined })],
    ['the limits that were asked', 'limits', () => ({ limits: ' ' })],
    ['the promise', 'hasPromised', () => ({ hasPromised: false })],
  ])('rules 20, 22, 23: without %s', (_what, field, without) => {
    test('nothing is provided, and what is missing is said once beside its field', async () => {
      const built = await openHouse()
      const draft = await toAgency(built, await agency(built, 'consent'))
      expect(await built.dispatch('copy.provide', { ...draft, ...without(draft) })).toMatchObject({
        ok: false,
        failure: { kind: 'invalid', issues: [expect.objectContaining({ field })] },
      })
      expect(await rowsOf(built, 'provision')).toEqual([])
    })
  })

  test.each([
    ['the agency', { body: '' }, 'applicant.body'],
    ['the number of its letter', { documentNumber: ' ' }, 'applicant.documentNumber'],
    ['whether there is a warrant', { brought: undefined }, 'applicant.brought'],
  ])('rule 22: without %s its request is not received', async (_what, change, field) => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'P-900')
    const applicant = { ...letter, ground: 'consent', citedItem: null, scope: '14:00부터 14:30까지', ...change }
    const intake = { ...intakeFor(cameraId, ...yesterday), applicant, identityProof: 'official-card' }
    expect(await built.dispatch('request.receive', intake)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', issues: expect.arrayContaining([expect.objectContaining({ field })]) },
    })
  })

  test('rules 20, 22: the row names the ground with the number of the letter', async () => {
    const built = await openHouse()
    await built.call('copy.provide', await toAgency(built, await agency(built, 'consent')))
    const [row] = await rowsOf(built, 'provision')
    expect(row?.basis).toContain('보호법 제18조제2항제1호')
    expect(row?.basis).toContain('수사과-1234')
  })

  test('rule 21: cannot rest on an item that only public institutions have', async () => {
    const built = await openHouse()
    const requestId = await agency(built, null)
    const stated = { ...letter, requestId, ground: 'item-7' }
    const {
      door: _door,
      body: _body,
      department: _department,
      post: _post,
      rank: _rank,
      replyWishedOn: _wish,
      ...ground
    } = stated
    expect(await built.dispatch('request.stateGround', ground)).toMatchObject(invalid('ground', 'ground-public-only'))
    expect(await built.dispatch('copy.provide', await toAgency(built, requestId))).toMatchObject(
      invalid('requestId', 'ground-missing'),
    )
  })

  test('rule 22: names the office and the rank of the official, and a bare letter gets nothing', async () => {
    const built = await openHouse()
    const draft = await toAgency(built, await agency(built, 'consent'))
    const recipient = { ...draft.recipient, rank: '', affiliation: '' }
    expect(await built.dispatch('copy.provide', { ...draft, recipient })).toMatchObject({
      failure: {
        issues: [
          { field: 'recipient.affiliation', reason: 'required' },
          { field: 'recipient.rank', reason: 'required' },
        ],
      },
    })
    const bare = await toAgency(built, await agency(built, null))
    const before = await entryCountOf(built)
    expect(await built.dispatch('copy.provide', bare)).toMatchObject(invalid('requestId', 'ground-missing'))
    expect(await entryCountOf(built)).toBe(before + 1)
  })

  test('rule 23: outside the purpose, says what limits were asked; within it need not', async () => {
    const built = await openHouse()
    const outside = await toAgency(built, await agency(built, 'consent'))
    expect(await built.dispatch('copy.provide', { ...outside, limits: '' })).toMatchObject(
      invalid('limits', 'limits-missing'),
    )
    expect(await built.dispatch('copy.provide', { ...outside, hasPromised: false })).toMatchObject(
      invalid('hasPromised', 'promise-missing'),
    )
    const within = await toAgency(built, await agency(built, 'within-purpose'))
    expect(await built.dispatch('copy.provide', { ...within, limits: '' })).toMatchObject({ ok: true })
  })
})

describe('the fee of a copy', () => {
  test('rule 40: is nothing where the clinic made it necessary, and postage only where it is mailed', async () => {
    const built = await openHouse()
    const draft = await announced(built)
    const fee = { causedBy: 'requester' as const, items: [{ what: 'USB', won: 5000 }], postageWon: 0, payment: '현금' }
    const attempt = (part: Partial<InputOf<'copy.provide'>>) => built.dispatch('copy.provide', { ...draft, ...part })
    expect(await attempt({ fee: { ...fee, causedBy: 'clinic' } })).toMatchObject(invalid('fee', 'fee-not-owed'))
    expect(await attempt({ fee: { ...fee, postageWon: 3000 } })).toMatchObject(
      invalid('fee.postageWon', 'postage-not-owed'),
    )
    expect(await attempt({ fee })).toMatchObject({ ok: true })
  })
})

describe('a file that is sent has a password, and the password goes by another way', () => {
  test.each([
    ['usb', 'post', 'none'],
    ['usb', 'post', 'post'],
    ['file', 'email', 'none'],
    ['file', 'email', 'email'],
  ] as const)('%s by %s with its password by %s is not handed over', async (medium, deliveredBy, password) => {
    const built = await openHouse()
    const draft = { ...(await grantCopy(built)), medium, deliveredBy, hasPromised: false }
    expect(await built.dispatch('copy.provide', { ...draft, password })).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field: 'password', reason: 'password-missing' }] },
    })
    expect(await built.dispatch('copy.provide', { ...draft, password: 'phone' })).toMatchObject({ ok: true })
  })

  test('printed stills have none, and whoever stands at the counter may do without', async () => {
    const built = await openHouse()
    const still = { ...(await grantCopy(built)), medium: 'print', files: [], deliveredBy: 'post', password: 'none' }
    expect(await built.dispatch('copy.provide', still)).toMatchObject({ ok: true })
    const draft = { ...(await grantCopy(built)), password: 'none' }
    expect(await built.dispatch('copy.provide', draft)).toMatchObject({ ok: true })
  })
})
