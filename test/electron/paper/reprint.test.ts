import { expect, test } from 'vitest'
import { longAgo, receive, refusalOf } from '../door/honest-inputs.ts'
import { openHouse } from '../door/house.ts'

test('an issued notice is frozen: printed again days later it is the same but for the line that says so', async () => {
  const built = await openHouse()
  const { requestId } = await receive(built, longAgo)
  const { noticeId } = await built.call('decision.notify', await refusalOf(built, requestId))
  const output = { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '청구인 교부' } as const
  expect(await built.call('paper.output', output)).toMatchObject({ isReprint: false })
  built.now = '2026-12-20T05:00:00.000Z' as typeof built.now
  expect(await built.call('paper.output', output)).toMatchObject({ isReprint: true })
  const [first, again] = built.machine.printed
  if (first?.kind !== 'notice' || again?.kind !== 'notice') throw new Error('two notices are printed')
  expect(again.foot.output).toContain('다시 출력 2번째')
  expect(first.foot.output).not.toContain('다시 출력')
  expect({ ...again, foot: first.foot }).toEqual(first)
})
