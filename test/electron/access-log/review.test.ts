import { expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { entryBodies } from '../door/entry-bodies.ts'
import { honestInputs, longAgo, receive, refusalOf } from '../door/honest-inputs.ts'
import { entryCountOf, type House, jumpAhead, officer, openHouse } from '../door/house.ts'

const dutiesOf = async (built: House) =>
  (await built.call('today.list', {})).tasks.flatMap((task) => (task.kind === 'log-review' ? [task.dueOn] : []))

const sound = { outcome: 'sound', findings: '', measures: '' } as const

const recordWhatIsShown = async (built: House): Promise<void> => {
  const { review } = await built.call('accessLog.show', {})
  await built.call('accessLog.recordReview', { ...sound, throughEntry: review.throughEntry, findings: '살펴봄' })
}

const signInAs = async (built: House, name: string, password: string): Promise<void> => {
  await built.call('session.lock', { cause: 'asked' })
  await built.call('session.signIn', { name, password })
}

test('rule 46: a month after the book began the review is due, and a week ahead it stands on today', async () => {
  const built = await openHouse()
  expect(await dutiesOf(built)).toEqual([])
  built.now = instant('2026-12-15T01:00:00Z')
  expect(await dutiesOf(built)).toEqual([])
  built.now = instant('2026-12-16T01:00:00Z')
  expect(await dutiesOf(built)).toEqual(['2026-12-23'])
  await recordWhatIsShown(built)
  expect(await dutiesOf(built)).toEqual([])
  expect((await built.call('accessLog.show', {})).plan).toEqual({
    interval: 'month',
    dueOn: '2027-01-16',
    lastReviewedOn: '2026-12-16',
  })
})

test('rule 46: the interval is the one of the internal plan: quarterly, last on 2026-09-30, due on 2026-12-31', async () => {
  const built = await openHouse()
  await built.call('clinic.restate', { ...(await honestInputs['clinic.restate'](built)), logReviewEvery: 'quarter' })
  await jumpAhead(built, -54)
  await recordWhatIsShown(built)
  expect((await built.call('accessLog.show', {})).plan).toMatchObject({
    dueOn: '2026-12-31',
    lastReviewedOn: '2026-09-30',
  })
})

test('rule 46: each entry is reviewed once: what came after what was shown waits for the next review', async () => {
  const built = await openHouse()
  const { review } = await built.call('accessLog.show', {})
  expect(review).toMatchObject({ throughEntry: 0, entryCount: 1, restCount: 0, markCount: 0 })
  await receive(built, longAgo)
  await built.call('accessLog.recordReview', { ...sound, throughEntry: 0 })
  const next = await built.call('accessLog.show', {})
  const entryCount = (await entryCountOf(built)) - 1
  expect(next.review).toMatchObject({ throughEntry: entryCount - 1, entryCount: entryCount - 1 })
  expect(next.past).toMatchObject([{ reviewedBy: officer.name, entryCount: 1, outcome: 'sound' }])
  for (const throughEntry of [0, entryCount + 1, 1_000_000])
    expect(await built.dispatch('accessLog.recordReview', { ...sound, throughEntry })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: [{ field: 'throughEntry', reason: 'changed-meanwhile' }] },
    })
})

test('rule 46: the review shows exports with their purpose, failed sign-ins, refused attempts and jumps of the clock', async () => {
  const built = await openHouse()
  await built.call('ledger.export', await honestInputs['ledger.export'](built))
  const { requestId } = await receive(built, longAgo)
  const { request } = await built.call('request.open', { requestId })
  const promise = {
    ...(await refusalOf(built, requestId)),
    results: request.ranges.map(({ id }) => ({ rangeId: id, result: { kind: 'full' } })),
    appointment: { at: '2026-11-25T01:00:00.000Z', place: '관제실', forms: ['watching'], by: ['visit'] },
  }
  expect(await built.dispatch('decision.notify', promise)).toMatchObject({ ok: false })
  await built.call('session.lock', { cause: 'asked' })
  for (const password of ['first guess', 'second guess'])
    await built.dispatch('session.signIn', { name: officer.name, password })
  await built.call('session.signIn', { name: officer.name, password: officer.password })
  await jumpAhead(built, 3)
  const { review } = await built.call('accessLog.show', {})
  expect(review.marks.map(({ kind, count, detail, who }) => [kind, count, detail, who])).toEqual([
    ['exported', expect.any(Number), (await honestInputs['ledger.export'](built)).purpose, officer.name],
    ...entryBodies(built, 'attempt.refused').map(() => ['refused', null, 'decision.notify', officer.name]),
    ['failed-sign-in', 2, '', officer.name],
    ['clock-jumped', null, expect.stringContaining('2026-11-23'), officer.name],
  ])
  expect(review.accounts).toMatchObject([{ who: officer.name, title: officer.title }])
})

test('rule 46: what strikes the eye is answered in words, and what was wrong has its measures', async () => {
  const built = await openHouse()
  built.now = instant('2026-11-23T14:30:00Z')
  await built.call('request.list', { status: 'all', after: null })
  const { throughEntry, marks } = (await built.call('accessLog.show', {})).review
  expect(marks).toMatchObject([{ kind: 'at-night', count: 1 }])
  const before = await entryCountOf(built)
  const lacking = [
    [sound, ['findings']],
    [{ ...sound, outcome: 'found' }, ['findings', 'measures']],
  ] as const
  for (const [draft, fields] of lacking)
    expect(await built.dispatch('accessLog.recordReview', { ...draft, throughEntry })).toEqual({
      ok: false,
      failure: { kind: 'invalid', issues: fields.map((field) => ({ field, reason: 'required' })) },
    })
  expect(await entryCountOf(built)).toBe(before)
  const found = { outcome: 'found', findings: '밤에 로그인', measures: '비밀번호를 바꿈' } as const
  await built.call('accessLog.recordReview', { ...found, throughEntry })
  expect(entryBodies(built, 'accessLog.recordReview')).toEqual([
    { ...found, throughEntry, entryCount: 2, markCount: 1 },
  ])
  expect((await built.call('accessLog.show', {})).past).toMatchObject([{ ...found, entryCount: 2 }])
})

test('rule 46: the officer reviews, the inspector only looks, and a handler is neither shown nor reminded', async () => {
  const built = await openHouse()
  const password = 'a long password'
  await built.call('account.create', { name: '박담당', title: '담당', password, role: 'handler' })
  await built.call('account.create', { name: '김점검', title: '점검', password, role: 'inspector' })
  built.now = instant('2026-12-23T01:00:00Z')
  await signInAs(built, '박담당', password)
  expect(await dutiesOf(built)).toEqual([])
  expect(await built.dispatch('accessLog.show', {})).toMatchObject({ failure: { kind: 'forbidden' } })
  await signInAs(built, '김점검', password)
  expect(await dutiesOf(built)).toEqual([])
  const { throughEntry } = (await built.call('accessLog.show', {})).review
  expect(await built.dispatch('accessLog.recordReview', { ...sound, throughEntry })).toMatchObject({
    failure: { kind: 'forbidden' },
  })
  await signInAs(built, officer.name, officer.password)
  expect(await dutiesOf(built)).toEqual(['2026-12-23'])
})
