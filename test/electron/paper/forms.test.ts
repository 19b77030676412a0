import { expect, test } from 'vitest'
import { blankProxyForm } from '../../../domain/paper/proxy-form.ts'
import { blankRequestForm } from '../../../domain/paper/request-form.ts'
import { honestInputs } from '../door/honest-inputs.ts'
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
  for (const form of ['request', 'proxy'] as const) {
    await built.call('paper.output', { paper: { kind: 'blank-form', form }, to: 'printer', purpose: '비치' })
  }
  expect(built.machine.printed).toEqual([blankRequestForm(clinic), blankProxyForm(clinic)])
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
