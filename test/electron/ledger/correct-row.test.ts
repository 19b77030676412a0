import { describe, expect, test } from 'vitest'
import { type LedgerRow, rowKinds } from '../../../domain/ledger/official-row.ts'
import { maskRow } from '../../../domain/paper/masking.ts'
import { longAgo, receive, refusalOf } from '../door/honest-inputs.ts'
import { type House, openHouse } from '../door/house.ts'

const rowsOf = async (built: House): Promise<readonly LedgerRow[]> => {
  const period = { from: '2026-01-01', to: '2026-12-31' }
  return (await built.call('ledger.list', { period, kinds: [...rowKinds], before: null })).rows
}

const correct = async (built: House, number: number, column: 'purpose' | 'recipient', value: string): Promise<number> =>
  (await built.call('ledger.correct', { number, column, value, reason: '잘못 적음' })).ledgerNumber

/** A house with one refused request; gives the number of its row. */
const refused = async (built: House): Promise<{ readonly requestId: string; readonly number: number }> => {
  const { requestId } = await receive(built, longAgo)
  const { ledgerNumber } = await built.call('decision.notify', await refusalOf(built, requestId))
  return { requestId, number: ledgerNumber }
}

describe('correcting a row', () => {
  test('again and again with the longest words never makes a ledger that cannot be shown', async () => {
    const built = await openHouse()
    let { number } = await refused(built)
    for (let round = 0; round < 6; round += 1)
      number = (
        await built.call('ledger.correct', {
          number,
          column: 'purpose',
          value: '가'.repeat(1000),
          reason: '나'.repeat(200),
        })
      ).ledgerNumber
    const [newest] = await rowsOf(built)
    expect(newest).toMatchObject({ number, kind: 'correction' })
    expect(newest?.purpose).toContain(`→ ${'가'.repeat(1000)}\n이유: ${'나'.repeat(200)}`)
  })

  test('a masked copy names nobody, however often the naming of a person was corrected', async () => {
    const built = await openHouse()
    const { number } = await refused(built)
    const renamed = await correct(built, number, 'recipient', '김철수')
    const reworded = await correct(built, renamed, 'purpose', '김영희')
    await correct(built, reworded, 'purpose', '박민수')
    const rows = await rowsOf(built)
    expect(JSON.stringify(rows)).toContain('홍길동')
    expect(JSON.stringify(rows.map(maskRow))).not.toMatch(/홍길동|김철수|김영희|박민수|1234-5678/)
  })

  test('what it says of a request is kept under the key of that request', async () => {
    const built = await openHouse()
    const { requestId, number } = await refused(built)
    const renamed = await correct(built, number, 'recipient', '김철수')
    await correct(built, renamed, 'purpose', '김영희')
    const entered = built.gate.enter()
    const subjects = entered?.session.book.reading
      .all<{ subject: string | null }>("select subject from entry where kind = 'ledger.correct' order by sequence")
      .map(({ subject }) => subject)
    entered?.leave()
    expect(subjects).toEqual([requestId, requestId])
  })
})
