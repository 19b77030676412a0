import { expect, test } from 'vitest'
import { honestInputs } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

const unprinted = async (built: Awaited<ReturnType<typeof openHouse>>) =>
  (await built.call('today.list', {})).tasks.filter(({ kind }) => kind === 'notice-unprinted')

test('a notice whose printing never came about keeps its number and waits in today until it is out', async () => {
  const built = await openHouse()
  const { noticeId, number } = await built.call('decision.notify', await honestInputs['decision.notify'](built))
  built.machine.isPrinterBroken = true
  const output = { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' } as const
  expect(await built.dispatch('paper.output', output)).toMatchObject({ ok: false })
  expect(await unprinted(built)).toMatchObject([{ noticeId, noticeNumber: number }])

  built.machine.isPrinterBroken = false
  await built.call('paper.output', output)
  expect(await unprinted(built)).toEqual([])
})
