import { expect, test } from 'vitest'
import { lengths } from '../../../domain/text/schema.ts'
import { cameraFacts, honestInputs, intakeFor, letter, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const setUp = async () => {
  const built = await openHouse()
  return { built, intake: intakeFor(await registerCamera(built, 'C-100'), ...yesterday) }
}

test.each([
  ['tomorrow', '2026-11-24T01:00:00.000Z', 'in-future'],
  ['before the Act was in force', '2011-09-29T01:00:00.000Z', 'before-law'],
])('a request dated %s is not received', async (_when, receivedAt, reason) => {
  const { built, intake } = await setUp()
  const answer = await built.dispatch('request.receive', { ...intake, receivedAt })
  expect(answer).toMatchObject({
    failure: { kind: 'invalid', issues: expect.arrayContaining([{ field: 'receivedAt', reason }]) },
  })
})

const deep = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value)

const merged = (one: unknown, other: unknown): unknown =>
  typeof one === 'object' && one !== null && typeof other === 'object' && other !== null
    ? Object.fromEntries(
        [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => [
          key,
          Reflect.has(other, key) ? merged(Reflect.get(one, key), Reflect.get(other, key)) : Reflect.get(one, key),
        ]),
      )
    : other

const agent = { door: 'agent', relation: 'mandated', filmed: { name: '김찍힘', bornOn: '1980-01-01' } } as const

/** Every text of an intake with its limit, and what it needs around it. */
const limits = [
  ['requester.name', lengths.name, {}],
  ['requester.address', lengths.address, {}],
  ['purpose', lengths.line, {}],
  ['hint', lengths.note, {}],
  ['secureAt', lengths.line, {}],
  ['applicant.filmed.name', lengths.name, { applicant: agent }],
  ['applicant.body', lengths.line, { applicant: letter }],
  ['applicant.department', lengths.name, { applicant: letter }],
  ['applicant.post', lengths.title, { applicant: letter }],
  ['applicant.rank', lengths.title, { applicant: letter }],
  ['applicant.documentNumber', lengths.title, { applicant: letter }],
  ['applicant.statute', lengths.line, { applicant: letter }],
  ['applicant.scope', lengths.note, { applicant: letter }],
  ['priorViewing.note', lengths.note, { kinds: ['deletion'], priorViewing: { how: 'told', note: '' } }],
] as const

test.each(limits)(
  '%s takes %i characters and not one more, and no resident number (rule 14)',
  async (field, max, around) => {
    const { built, intake } = await setUp()
    const isAgency = 'applicant' in around && around.applicant.door === 'authority'
    const base = { ...intake, ...around, ...(isAgency ? { identityProof: 'official-card' } : {}) }
    const sent = (value: string) => built.dispatch('request.receive', merged(base, deep(field, value)))
    expect(await sent('가'.repeat(max + 1))).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field, reason: 'too-long' }] },
    })
    expect(await sent('김 900101-1234567')).toMatchObject({
      failure: { kind: 'invalid', issues: [{ field, reason: 'resident-number' }] },
    })
    expect(await sent('가'.repeat(max))).toMatchObject({ ok: true })
  },
)

test.each([
  ['1234567', 'not-a-phone'],
  ['1234567890123456', 'not-a-phone'],
  ['010-1234-567x', 'not-a-phone'],
  ['0'.repeat(31), 'too-long'],
])('the phone %s is no phone', async (phone, reason) => {
  const { built, intake } = await setUp()
  const input = { ...intake, requester: { ...intake.requester, phone } }
  expect(await built.dispatch('request.receive', input)).toMatchObject({
    failure: { issues: expect.arrayContaining([{ field: 'requester.phone', reason }]) },
  })
})

test('a request received before the clinic opened is told beside its field, and on its opening day it is received', async () => {
  const { built, intake } = await setUp()
  const facts = { ...(await honestInputs['clinic.restate'](built)), openedOn: '2026-11-20' }
  await built.call('clinic.restate', facts)
  const seen = { from: '2026-11-18T05:00:00.000Z', to: '2026-11-18T05:30:00.000Z' }
  const asked = { ...intake, ranges: intake.ranges.map((range) => ({ ...range, ...seen })) }
  // 2026-11-19 and 2026-11-20 in Korea.
  expect(await built.dispatch('request.receive', { ...asked, receivedAt: '2026-11-19T14:59:00.000Z' })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'receivedAt', reason: 'before-clinic', detail: '2026-11-20' }] },
  })
  expect(await built.dispatch('request.receive', { ...asked, receivedAt: '2026-11-19T15:00:00.000Z' })).toMatchObject({
    ok: true,
  })
})

test('two hundred stretches are received, one more is not', async () => {
  const { built, intake } = await setUp()
  const ranges = Array.from({ length: 201 }, (_, index) => ({
    ...intake.ranges[0],
    from: new Date(Date.parse(yesterday[0]) + index * 60_000).toISOString(),
    to: new Date(Date.parse(yesterday[0]) + (index + 1) * 60_000).toISOString(),
  }))
  expect(await built.dispatch('request.receive', { ...intake, ranges })).toMatchObject({
    failure: { kind: 'invalid', issues: [{ field: 'ranges', reason: 'too-many' }] },
  })
  const received = await built.dispatch('request.receive', { ...intake, ranges: ranges.slice(1) })
  expect(received).toMatchObject({ ok: true })
  const [summary] = (await built.call('request.list', { status: 'all', after: null })).requests
  expect(summary?.rangeCount).toBe(200)
})

test('a name of characters outside the basic plane is kept and found whole', async () => {
  const { built, intake } = await setUp()
  const name = '𠮷田𩸽'
  const { requestId } = await built.call('request.receive', { ...intake, requester: { ...intake.requester, name } })
  expect((await built.call('request.open', { requestId })).request.requester.name).toBe(name)
  expect((await built.call('search.find', { text: name })).hits).toHaveLength(1)
})

test.each([
  ['+82-10-1234-5678', '010-1234-5678'],
  ['+82 (0)10 1234 5678', '010-1234-5678'],
  ['+821012345678', '010-1234-5678'],
  ['+82-2-123-4567', '02-123-4567'],
  ['+81 90 1234 5678', '+81 90 1234 5678'],
  ['010 1234 5678', '010 1234 5678'],
])('%s is kept as %s', async (phone, kept) => {
  const { built, intake } = await setUp()
  const { requestId } = await built.call('request.receive', { ...intake, requester: { ...intake.requester, phone } })
  expect((await built.call('request.open', { requestId })).request.requester.phone).toBe(kept)
})

test('the same intake sent twice at once makes one request; another purpose makes another', async () => {
  const { built, intake } = await setUp()
  const [one, other] = await Promise.all([built.call('request.receive', intake), built.call('request.receive', intake)])
  expect(other).toEqual(one)
  expect((await built.call('request.list', { status: 'all', after: null })).totalCount).toBe(1)
  const third = await built.call('request.receive', { ...intake, purpose: '다른 일' })
  expect(third.number).toBe('2026-0002')
})

test('a withdrawn request does not stand in the way of the same words', async () => {
  const { built, intake } = await setUp()
  const { requestId } = await built.call('request.receive', intake)
  await built.call('request.withdraw', { requestId, reason: '찾음' })
  expect((await built.call('request.receive', intake)).requestId).not.toBe(requestId)
})

test('requests stand by their count, also beyond 9,999 of one year, page after page', async () => {
  const { built, intake } = await setUp()
  const { gate } = built
  const state = gate.enter()
  state?.session.book.write(
    (book) => book.run("insert into number_series (name, last) values ('request/2026', 9998)"),
    () => true,
  )
  state?.leave()
  for (const purpose of ['하나', '둘', '셋']) await built.call('request.receive', { ...intake, purpose })
  const { requests } = await built.call('request.list', { status: 'all', after: null })
  expect(requests.map(({ number }) => number)).toEqual(['2026-10001', '2026-10000', '2026-9999'])
  const after = await built.call('request.list', { status: 'open', after: '2026-10000' })
  expect(after.requests.map(({ number }) => number)).toEqual(['2026-9999'])
})

test('open requests of the same phone, the same name or overlapping footage are pointed out, each with why', async () => {
  const { built, intake } = await setUp()
  const { cameraId } = await built.call('camera.register', { ...cameraFacts, number: 'C-200', audio: false })
  const { requestId } = await built.call('request.receive', intake)
  const find = async (name: string, phone: string, from: string, camera = intake.ranges[0]?.cameraId ?? '') => {
    const to = new Date(Date.parse(from) + 60_000).toISOString()
    const input = { name, phone, ranges: [{ cameraId: camera, from, to }] }
    return (await built.call('request.findSimilar', input)).similar
  }
  expect(await find('남', '+82-10-1234-5678', '2026-11-01T05:00:00.000Z')).toMatchObject([
    { requestId, likenesses: ['phone'] },
  ])
  expect(await find('홍길동', '', '2026-11-01T05:00:00.000Z')).toMatchObject([{ likenesses: ['name'] }])
  expect(await find('남', '', '2026-11-22T05:29:00.000Z')).toMatchObject([{ likenesses: ['footage'] }])
  expect(await find('남', '', '2026-11-22T05:30:00.000Z')).toEqual([])
  expect(await find('남', '', '2026-11-22T05:29:00.000Z', cameraId)).toEqual([])
  await built.call('request.withdraw', { requestId, reason: '찾음' })
  expect(await find('홍길동', '', '2026-11-22T05:29:00.000Z')).toEqual([])
})
