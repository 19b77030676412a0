import { expect, test } from 'vitest'
import { registerCamera, soundCheck } from '../door/honest-inputs.ts'
import { entryCountOf, openHouse } from '../door/house.ts'

test('rule 47: the check sheet leaves an entry and carries who put it out and for what', async () => {
  const built = await openHouse()
  await registerCamera(built, 'C-001')
  await built.call('recorder.recordCheck', { checks: [soundCheck], deletion: 'leave' })
  const before = await entryCountOf(built)
  await built.call('paper.output', { paper: { kind: 'round-sheet' }, to: 'printer', purpose: '월 점검' })
  expect(await entryCountOf(built)).toBe(before + 1)
  expect(built.machine.printed).toMatchObject([
    {
      kind: 'round-sheet',
      rows: [{ name: 'NVR-1' }],
      foot: { form: '보기의원 녹화기 점검표', output: '출력 2026. 11. 23. 10:00 이책임(월 점검)' },
    },
  ])
})
