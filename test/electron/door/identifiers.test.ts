import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { honestInputs, intakeFor, registerCamera, yesterday } from './honest-inputs.ts'
import { entryCountOf, type House, openHouse } from './house.ts'

const bytesOf = ({ folder }: House): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name)).toString('latin1'))
    .join('\n')

const asLatin = (text: string, encoding: 'utf8' | 'utf16le'): string => Buffer.from(text, encoding).toString('latin1')

test('rule 15: nothing that was typed of a person lies readable in any file of the data folder', async () => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'U-001')
  await built.call('request.receive', intakeFor(cameraId, ...yesterday))
  await built.call('draft.keep', await honestInputs['draft.keep'](built))
  const bytes = bytesOf(built)
  expect(bytes.length).toBeGreaterThan(10_000)
  for (const typed of ['홍길동', '010-1234-5678', '로비에서 넘어짐', 'U-001', 'U-00'])
    for (const encoding of ['utf8', 'utf16le'] as const) expect(bytes).not.toContain(asLatin(typed, encoding))
})

test('rule 15: a scan of a card is refused wherever it is offered, and leaves nothing', async () => {
  const built = await openHouse()
  const scan = `data:image/jpeg;base64,${'A'.repeat(200)}`
  const names = ['request.receive', 'request.confirmIdentity', 'request.recordDocuments', 'copy.provide'] as const
  for (const name of names) {
    const input = await honestInputs[name](built)
    const before = await entryCountOf(built)
    for (const offered of [{ scan }, { photo: scan }, { attachments: [scan] }, { fingerprint: scan }])
      expect(await built.dispatch(name, { ...input, ...offered })).toMatchObject({
        ok: false,
        failure: { kind: 'invalid' },
      })
    expect(await entryCountOf(built)).toBe(before)
  }
})

test.each(['11-24-123456-10', 'M123A4567'])(
  'rule 15: the number of a card, %s, is refused in every text of a request, so that no export holds it',
  async (number) => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'U-001')
    const intake = intakeFor(cameraId, ...yesterday)
    const before = await entryCountOf(built)
    for (const field of ['purpose', 'hint'] as const)
      expect(await built.dispatch('request.receive', { ...intake, [field]: `확인 ${number}` })).toEqual({
        ok: false,
        failure: { kind: 'invalid', issues: [{ field, reason: 'identity-number' }] },
      })
    expect(await entryCountOf(built)).toBe(before)
  },
)
