import { describe, expect, it } from 'vitest'
import { contract, operationNames } from '../../../domain/contract/contract.ts'
import { issuesFor, schemaIssues } from '../../../renderer/store/check.ts'
import { outdatedBy } from '../../../renderer/store/invalidation.ts'
import { oneAtATime } from '../../../renderer/store/one-at-a-time.ts'
import { queries } from '../../../renderer/store/queries.ts'

describe('asking through the door', () => {
  it('nothing is asked twice by itself: a disclosure leaves a ledger entry', () => {
    const { queries: defaults } = queries.getDefaultOptions()
    expect(defaults?.staleTime).toBe(Number.POSITIVE_INFINITY)
    expect(defaults?.refetchOnWindowFocus).toBe(false)
    expect(defaults?.retry).toBe(false)
  })

  it('every write names what it outdates, and only answers that can be asked for', () => {
    const writes = operationNames.filter((name) => contract[name].effect === 'write')
    expect(Object.keys(outdatedBy).toSorted()).toEqual([...writes].toSorted())
    for (const asked of Object.values(outdatedBy).flat()) {
      expect(['read', 'disclose']).toContain(contract[asked].effect)
    }
  })
})

describe('acting through the door', () => {
  it('a second press while the first runs is ignored, and the next one after it counts', async () => {
    let endFirst = (): void => undefined
    const inputs: string[] = []
    const act = oneAtATime(async (input: string) => {
      inputs.push(input)
      await new Promise<void>((resolve) => {
        endFirst = resolve
      })
      return input
    })
    const first = act('first')
    expect(await act('second')).toBeNull()
    endFirst()
    expect(await first).toBe('first')
    const third = act('third')
    endFirst()
    expect(await third).toBe('third')
    expect(inputs).toEqual(['first', 'third'])
  })

  it('an act that throws does not block the next', async () => {
    const act = oneAtATime((input: string) =>
      input === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve(input),
    )
    await expect(act('bad')).rejects.toThrow('broken')
    expect(await act('good')).toBe('good')
  })
})

describe('issues beside fields', () => {
  it('one field says one thing: an empty phone is missing, not malformed too', () => {
    const issues = schemaIssues(contract['account.create'].input, {
      name: '',
      title: '',
      role: 'handler',
      password: '',
    })
    expect(issuesFor(issues, 'name')).toEqual([{ field: 'name', reason: 'required' }])
  })

  it('a field also has the issues of what is inside it, and none of its neighbours', () => {
    const issues = [
      { field: 'ranges.0.from', reason: 'in-future' },
      { field: 'rangesOther', reason: 'required' },
    ] as const
    expect(issuesFor(issues, 'ranges')).toEqual([{ field: 'ranges.0.from', reason: 'in-future' }])
  })
})
