// A stretch whose first days are destroyed and whose rest is there, from the request to the printed notice.
import { expect, test } from 'vitest'
import type { InputOf } from '../../../domain/contract/contract.ts'
import { intakeFor, refusalOf, registerCamera } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const at = (text: string): string => new Date(`${text}:00+09:00`).toISOString()
const span = [at('2026-10-20T12:00'), at('2026-10-26T18:00')] as const
// On 2026-11-23 what was recorded through 10-23 is past its thirty days.
const firstLeft = at('2026-10-24T00:00')

type Draft = InputOf<'decision.notify'>
type Result = Draft['results'][number]['result']

const asked = async (language: 'ko' | 'en' | 'ja' = 'ko') => {
  const built = await openHouse()
  const cameraId = await registerCamera(built, 'C-001')
  const { ledgerNumber } = await built.call('destruction.confirmAutoDeletion', {
    cameraIds: [cameraId],
    recordedThrough: '2026-10-23',
    checkedAt: '2026-11-23T00:30:00.000Z',
  })
  const { requestId } = await built.call('request.receive', {
    ...intakeFor(cameraId, ...span),
    paperLanguage: language,
    secureAt: '보존 USB 1',
  })
  return { built, requestId, ledgerNumber }
}

const decide = async (built: House, requestId: string, result: Result): Promise<Draft> => {
  const draft = await refusalOf(built, requestId)
  return {
    ...draft,
    results: draft.results.map(({ rangeId }) => ({ rangeId, result })),
    appointment:
      result.kind === 'refused'
        ? null
        : { at: at('2026-11-27T14:00'), place: '원무과', forms: ['watching'], method: 'visit' },
  }
}

const partFrom = (from: string, ground: 'retention-passed' | 'harm-to-others', facts = ''): Result => ({
  kind: 'part',
  masking: 'none',
  shown: [{ from, to: span[1] }],
  reason: { ground, facts },
})

test.each([
  ['ko', /일부열람[\s\S]*2026\. 11\. 22\.에 보관기간이 끝나 파기되었고[\s\S]*제1호에 적었습니다/u],
  ['en', /kept until 22 Nov 2026, then destroyed \(ledger entry 1, checked on 23 Nov 2026\)/u],
  ['ja', /2026年11月22日に保管期間が終わり廃棄されました\(台帳第1号、2026年11月23日確認\)/u],
] as const)(
  'rule 29: what is left is shown, and the notice names the piece that is gone, its day and its row (%s)',
  async (language, words) => {
    const { built, requestId, ledgerNumber } = await asked(language)
    expect(ledgerNumber).toBe(1)
    const { request } = await built.call('request.open', { requestId })
    expect(request.ranges[0]).toMatchObject({
      availability: { kind: 'held' },
      gone: [{ from: span[0], to: firstLeft, kind: 'past', destruction: { ledgerNumber: 1 } }],
    })
    const draft = await decide(built, requestId, partFrom(firstLeft, 'retention-passed'))
    const { noticeId } = await built.call('decision.notify', draft)
    await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
    const printed = JSON.stringify(built.machine.printed.at(-1))
    expect(printed).toMatch(words)
    // Which piece is gone and which is shown.
    expect(printed).toContain('2026. 10. 20.(화) 12:00 ~ 2026. 10. 24.(토) 00:00')
    expect(printed).toContain('2026. 10. 24.(토) 00:00 ~ 2026. 10. 26.(월) 18:00')
    expect(printed).toContain('제44조제4항제2호')
    expect((await built.call('request.open', { requestId })).request.status).toBe('granted')
  },
)

test('rule 29: the whole is not refused as destroyed while some of it is there, nor shown, nor a minute more kept back', async () => {
  const { built, requestId } = await asked()
  const refusedWith = (reason: string) => ({ failure: { kind: 'invalid', issues: [{ reason }] } })
  const whole = { kind: 'refused', reason: { ground: 'retention-passed', facts: '' } } as const
  expect(await built.dispatch('decision.notify', await decide(built, requestId, whole))).toMatchObject(
    refusedWith('ground-unproven'),
  )
  const more = partFrom(at('2026-10-24T00:01'), 'retention-passed')
  expect(await built.dispatch('decision.notify', await decide(built, requestId, more))).toMatchObject(
    refusedWith('ground-unproven'),
  )
  const granted = { kind: 'granted', masking: 'none' } as const
  expect(await built.dispatch('decision.notify', await decide(built, requestId, granted))).toMatchObject(
    refusedWith('footage-gone-in-part'),
  )
})

test('rule 29: whoever keeps back more on a ground of its own still tells which piece is gone', async () => {
  const { built, requestId } = await asked()
  const result = partFrom(at('2026-10-25T00:00'), 'harm-to-others', '가해자의 보복 우려')
  const { noticeId } = await built.call('decision.notify', await decide(built, requestId, result))
  await built.call('paper.output', { paper: { kind: 'notice', noticeId }, to: 'printer', purpose: '교부' })
  const printed = JSON.stringify(built.machine.printed.at(-1))
  expect(printed).toMatch(/가해자의 보복 우려/u)
  expect(printed).toMatch(/2026\. 10\. 24\.\(토\) 00:00 부분은 2026\. 11\. 22\.에 보관기간이 끝나/u)
})
