import { expect, test } from 'vitest'
import { blankDemandForm } from '../../../domain/paper/demand-form.ts'
import { blankProxyForm } from '../../../domain/paper/proxy-form.ts'
import { blankRequestForm } from '../../../domain/paper/request-form.ts'
import { cameraFacts, honestInputs, intakeFor, registerCamera, yesterday } from '../door/honest-inputs.ts'
import { entryCountOf, openHouse } from '../door/house.ts'

test('a blank form leaves one entry and is counted as no copy of another', async () => {
  const built = await openHouse()
  const before = await entryCountOf(built)
  const paper = { kind: 'blank-form', form: 'proxy' } as const
  for (let turn = 0; turn < 2; turn += 1) {
    expect(await built.call('paper.output', { paper, to: 'printer', purpose: '비치' })).toMatchObject({
      isReprint: false,
    })
  }
  expect((await entryCountOf(built)) - before).toBe(2)
})

test('a blank form goes out without anybody’s name stamped on it', async () => {
  const built = await openHouse()
  const { clinic } = await built.call('clinic.read', {})
  for (const form of ['request', 'demand', 'proxy'] as const) {
    await built.call('paper.output', { paper: { kind: 'blank-form', form }, to: 'printer', purpose: '비치' })
  }
  expect(built.machine.printed).toEqual([blankRequestForm(clinic), blankDemandForm(clinic), blankProxyForm(clinic)])
})

test('rule 41: a deletion is signed for on its own form, which asks for no viewing', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-1')
  const intake = intakeFor(cameraId, ...yesterday)
  const { requestId } = await built.call('request.receive', {
    ...intake,
    kinds: ['deletion'],
    priorViewing: { how: 'told', note: '지난달 봄' },
  })
  await built.call('paper.output', { paper: { kind: 'request-form', requestId }, to: 'printer', purpose: '서명' })
  expect(built.machine.printed).toMatchObject([
    {
      form: 'demand',
      title: {
        choices: [
          { label: '정정·삭제', isChosen: true },
          { label: '처리정지', isChosen: false },
        ],
      },
      signer: { label: '요구인' },
    },
  ])
  expect(JSON.stringify(built.machine.printed)).not.toContain('열람을 청구')
})

test('rule 13: a mandate is filled in for whoever asks by one, and for nobody else', async () => {
  const built = await openHouse()
  const intake = intakeFor(await registerCamera(built, 'C-1'), ...yesterday)
  const filmed = { name: '홍정보', bornOn: '1980-02-03' }
  const formOf = async (relation: 'mandated' | 'guardian') => {
    const applicant = { door: 'agent' as const, relation, filmed }
    const { requestId } = await built.call('request.receive', { ...intake, applicant, kinds: ['viewing', 'copy'] })
    return built.dispatch('paper.output', { paper: { kind: 'proxy-form', requestId }, to: 'printer', purpose: '서명' })
  }
  expect(await formOf('guardian')).toMatchObject({ failure: { kind: 'not-found' } })
  expect(await formOf('mandated')).toMatchObject({ ok: true })
  expect(built.machine.printed).toMatchObject([{ form: 'proxy', signer: { text: '홍정보' } }])
  expect(JSON.stringify(built.machine.printed)).toContain('"label":"사본 받기","isChosen":true')
})

test('a form for signature is no output of the receipt', async () => {
  const built = await openHouse()
  const { paper } = await honestInputs['paper.output'](built)
  if (paper.kind !== 'receipt') throw new Error('the honest output is that of a receipt')
  const { requestId } = paper
  await built.call('paper.output', { paper: { kind: 'request-form', requestId }, to: 'printer', purpose: '서명' })
  const { request } = await built.call('request.open', { requestId })
  expect(request.receiptPrintedCount).toBe(0)
  await built.call('paper.output', { paper, to: 'printer', purpose: '청구인 교부' })
  expect((await built.call('request.open', { requestId })).request.receiptPrintedCount).toBe(1)
})

test('the map of one building goes out as that building’s alone and says so; a building that is not there has none', async () => {
  const built = await openHouse()
  await registerCamera(built, 'M-1')
  await built.call('camera.register', { ...cameraFacts, number: 'M-2', building: '별관', audio: false })
  const attempt = (building: string | null) =>
    built.dispatch('paper.output', {
      paper: { kind: 'footage-map', dayCount: 60, building },
      to: 'printer',
      purpose: '보관 현황 점검',
    })
  await attempt('별관')
  await attempt(null)
  const maps = built.machine.printed.filter((paper) => paper.kind === 'footage-map')
  const shown = maps.map(({ facts, groups }) => ({
    building: facts.find(({ label }) => label === '건물')?.text,
    cameras: groups.flatMap(({ lines }) => lines.map(({ number }) => number)).toSorted(),
  }))
  expect(shown).toEqual([
    { building: '별관', cameras: ['M-2'] },
    { building: '모두', cameras: ['M-1', 'M-2'] },
  ])
  expect(await attempt('없는 건물')).toMatchObject({ ok: false, failure: { kind: 'not-found', what: 'camera' } })
})
