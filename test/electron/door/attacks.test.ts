import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fail, succeed } from '../../../domain/result.ts'
import { breakIn, stolenKey, takesEntries, takesNoEntry } from './break-in.ts'
import { honestInputs, intakeFor, registerCamera, yesterday } from './honest-inputs.ts'
import { entryCountOf, type House, officer, openHouse } from './house.ts'

/** What FTS5 takes for its own syntax, and letters that it parts, folds or does not know. */
const oddLetters = Array.from('"*():^-+{}가ㅎ1AND OR NEAR\u0301\u200b²Ⅳ𐐀')

const rangeInput = (rangeIds: unknown) => ({
  footage: { of: 'request', requestId: '00000000-0000-4000-8000-000000000001', rangeIds },
  reason: '청구 처리',
  storedWhere: '잠금함',
  reviewOn: '2026-12-23',
})

/** Makes every dialog stand open until the book is locked, and answers it then. */
const answerDialogsAfterLock = (built: House): void => {
  const { machine } = built
  const lock = () => built.call('session.lock', { cause: 'idle' })
  const [chooseSavePath, chooseFile] = [machine.chooseSavePath, machine.chooseFile]
  Object.assign(machine, {
    chooseSavePath: async (...given: Parameters<typeof chooseSavePath>) => {
      await lock()
      return chooseSavePath(...given)
    },
    chooseFile: async (...given: Parameters<typeof chooseFile>) => {
      await lock()
      return chooseFile(...given)
    },
  })
}

const saveAs = (built: House, name: string): void => {
  Object.assign(built.machine, { chooseSavePath: () => Promise.resolve(succeed(join(built.folder, name))) })
}

describe('a payload', () => {
  test('of four thousand million empty places is refused before anybody counts them', async () => {
    const built = await openHouse()
    const empty: unknown[] = []
    empty.length = 4_000_000_000
    expect(await built.dispatch('hold.place', rangeInput(empty))).toMatchObject({
      failure: { kind: 'payload-too-large' },
    })
  })

  test.each([new Uint8Array(50_000_000), new Map([['a', 1]]), new Set([1]), new Date(0), /x/u, new ArrayBuffer(8)])(
    'that is not plain data is refused',
    async (strange) => {
      const built = await openHouse()
      expect(await built.dispatch('hold.place', rangeInput([strange]))).toMatchObject({ failure: { kind: 'invalid' } })
      expect(await built.dispatch('hold.place', strange)).toMatchObject({ failure: { kind: 'invalid' } })
    },
  )
})

describe('two presses of one button', () => {
  test('import one preview once', async () => {
    const built = await openHouse()
    const input = await honestInputs['camera.importSpreadsheet'](built)
    const before = await entryCountOf(built)
    const answers = await Promise.all([
      built.dispatch('camera.importSpreadsheet', input),
      built.dispatch('camera.importSpreadsheet', input),
    ])
    expect(answers).toEqual([
      { ok: true, value: { importedCount: 1, changedCount: 0, retiredCount: 0, leftOutCount: 0 } },
      fail({ kind: 'not-found', what: 'preview' }),
    ])
    expect(await entryCountOf(built)).toBe(before + 1)
  })

  test('rule 47: print a first and a second copy, not two first ones', async () => {
    const built = await openHouse()
    const input = await honestInputs['paper.output'](built)
    const answers = await Promise.all([built.dispatch('paper.output', input), built.dispatch('paper.output', input)])
    expect(answers).toMatchObject([{ value: { isReprint: false } }, { value: { isReprint: true } }])
  })

  test('refuse a request once', async () => {
    const built = await openHouse()
    const input = await honestInputs['decision.notify'](built)
    const answers = await Promise.all([
      built.dispatch('decision.notify', input),
      built.dispatch('decision.notify', input),
    ])
    expect(answers[0]).toMatchObject({ ok: true })
    expect(answers[1]).toEqual(answers[0])
    expect(await built.dispatch('decision.notify', input)).toMatchObject({ failure: { kind: 'already-decided' } })
  })
})

describe('a dialog that is answered after the lock', () => {
  test.each(['ledger.export', 'paper.output', 'camera.previewSpreadsheet'] as const)(
    'gives nothing of %s',
    async (name) => {
      const built = await openHouse()
      const honest = await honestInputs[name](built)
      const input = name === 'paper.output' ? { ...honest, to: 'pdf' } : honest
      answerDialogsAfterLock(built)
      const before = await entryCountOf(built)
      expect(await built.dispatch(name, input)).toEqual(fail({ kind: 'signed-out' }))
      await built.call('session.signIn', { name: officer.name, password: officer.password })
      expect(await entryCountOf(built)).toBe(before + 2)
    },
  )
})

describe('a slip in the save dialog', () => {
  test.each(['book.db', 'keys.json', 'KEYS.JSON', 'attempts.json', 'book.db-wal'])(
    'puts no paper and no ledger in the place of %s',
    async (name) => {
      const built = await openHouse()
      const paper = { ...(await honestInputs['paper.output'](built)), to: 'pdf' }
      const ledger = await honestInputs['ledger.export'](built)
      saveAs(built, name)
      expect(await built.dispatch('paper.output', paper)).toEqual(fail({ kind: 'file-not-written' }))
      expect(await built.dispatch('ledger.export', ledger)).toEqual(fail({ kind: 'file-not-written' }))
      expect(existsSync(join(built.folder, `${name}.part`))).toBe(false)
    },
  )
})

describe('a file that cannot get its name', () => {
  test.each(['ledger.export', 'paper.output'] as const)('is not left lying under another one: %s', async (name) => {
    const built = await openHouse()
    const input = { ...(await honestInputs[name](built)), ...(name === 'paper.output' ? { to: 'pdf' } : {}) }
    saveAs(built, name === 'paper.output' ? 'a.pdf' : 'a.csv')
    Object.assign(built.machine, { settleFile: () => Promise.resolve(fail({ kind: 'file-not-written' })) })
    expect(await built.dispatch(name, input)).toEqual(fail({ kind: 'file-not-written' }))
    expect([existsSync(join(built.folder, 'a.pdf.part')), existsSync(join(built.folder, 'a.csv.part'))]).toEqual([
      false,
      false,
    ])
  })
})

describe('a book that takes no more', () => {
  test('leaves nothing of a request, not even a number drawn, and takes the next one as the first', async () => {
    const built = await openHouse()
    const intake = intakeFor(await registerCamera(built, 'C-001'), ...yesterday)
    const key = stolenKey(built)
    breakIn(built, key, takesNoEntry)
    expect(await built.dispatch('request.receive', intake)).toMatchObject({ failure: { kind: 'incident' } })
    breakIn(built, key, takesEntries)
    expect((await built.call('request.list', { status: 'all', after: null })).totalCount).toBe(0)
    expect((await built.call('search.find', { text: '홍길동' })).hits).toEqual([])
    expect((await built.call('request.receive', intake)).number).toBe('2026-0001')
  })

  test('on a full disk says so, and keeps what it had', async () => {
    const built = await openHouse()
    const intake = intakeFor(await registerCamera(built, 'C-001'), ...yesterday)
    const entered = built.gate.enter()
    const pages = (sql: string): void => void entered?.session.book.reading.get(sql)
    const { page_count: count = 0 } =
      entered?.session.book.reading.get<{ page_count: number }>('pragma page_count') ?? {}
    pages(`pragma max_page_count = ${count}`)
    const before = await entryCountOf(built)
    let answer = await built.dispatch('request.receive', { ...intake, hint: '가'.repeat(1000) })
    for (let round = 0; answer.ok && round < 20; round += 1)
      answer = await built.dispatch('request.receive', { ...intake, hint: '가'.repeat(1000) })
    expect(answer).toEqual(fail({ kind: 'file-not-written' }))
    const during = await entryCountOf(built)
    pages('pragma max_page_count = 1000000')
    entered?.leave()
    const { totalCount } = await built.call('request.list', { status: 'all', after: null })
    expect(during - before).toBe(totalCount)
    expect(readFileSync(join(built.folder, 'keys.json'), 'utf8')).toContain('slots')
  })

  test('shows nothing whose words do not fit its contract, and leaves no entry of it', async () => {
    const built = await openHouse()
    await built.call('viewing.record', await honestInputs['viewing.record'](built))
    breakIn(built, stolenKey(built), "update viewing set started_at = 'yesterday'")
    const before = await entryCountOf(built)
    expect(await built.dispatch('viewing.list', { before: null })).toMatchObject({ failure: { kind: 'incident' } })
    expect(await entryCountOf(built)).toBe(before)
  })
})

describe('odd words', () => {
  test('searched for never break the search', async () => {
    const built = await openHouse()
    await honestInputs['request.open'](built)
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...oddLetters), maxLength: 40 }),
    )
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const answer = await built.dispatch('search.find', { text })
        expect(answer.ok ? 'ok' : answer.failure.kind).toMatch(/^(?:ok|invalid)$/)
      }),
      { numRuns: 500 },
    )
  })

  test('number a request by the Korean year in which it was received', async () => {
    const built = await openHouse()
    const cameraId = await registerCamera(built, 'C-001')
    built.now = '2027-01-02T00:00:00.000Z' as typeof built.now
    const receivedAt = ['2026-12-31T14:59:59.999Z', '2026-12-31T15:00:00.000Z'] as const
    const numbers: string[] = []
    for (const at of receivedAt)
      numbers.push(
        (await built.call('request.receive', { ...intakeFor(cameraId, ...yesterday), receivedAt: at })).number,
      )
    expect(numbers).toEqual(['2026-0001', '2027-0001'])
  })
})
