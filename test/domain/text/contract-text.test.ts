import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../domain/contract/contract.ts'

interface Leaf {
  readonly path: string
  readonly schema: z.core.$ZodType
}

/** Every schema of an input that takes a string, with its path. */
const stringLeaves = (schema: z.core.$ZodType, path: string): readonly Leaf[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
    case 'enum':
    case 'literal':
    case 'pipe':
      return [{ path, schema }]
    case 'object':
      return Object.entries(def.shape).flatMap(([key, value]) =>
        stringLeaves(value, path === '' ? key : `${path}.${key}`),
      )
    case 'array':
      return stringLeaves(def.element, path)
    case 'union':
      return def.options.flatMap((option) => stringLeaves(option, path))
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return stringLeaves(def.innerType, path)
    case 'number':
    case 'boolean':
    case 'null':
      return []
    default:
      throw new Error(`a new kind of schema in the contract: ${def.type} at ${path}`)
  }
}

const leavesOf = (input: z.core.$ZodType): readonly Leaf[] => stringLeaves(input, '')

const everyLeaf = Object.entries(contract).flatMap(([name, { input }]) =>
  leavesOf(input).map(({ path, schema }) => ({ name: `${name} ${path}`, schema })),
)

/** Secrets are never kept as typed; a job's name and a page's cursor only look something up. */
const exempt: readonly string[] = [
  'setup.createBook account.password',
  'setup.createBook typedGroups',
  'session.signIn password',
  'session.recover code',
  'session.recover newPassword',
  'account.create password',
  'job.cancel jobId',
  'ledger.export jobId',
  'request.list after',
]

describe('rule 14: no field of the contract takes a resident registration number', () => {
  it.each(everyLeaf.filter(({ name }) => !exempt.includes(name)))('$name', ({ schema }) => {
    for (const typed of ['900101-1234567', '9001011234567', '메모 ９００１０１－１２３４５６７']) {
      expect(z.safeParse(schema, typed).success).toBe(false)
    }
  })

  it('exempts no field that is not there or would refuse it anyway', () => {
    for (const name of exempt) {
      const leaf = everyLeaf.find((candidate) => candidate.name === name)
      expect(leaf, name).toBeDefined()
      if (leaf !== undefined) expect(z.safeParse(leaf.schema, '9001011234567').success, name).toBe(true)
    }
  })

  it('would notice a field without the check', () => {
    const [leaf] = leavesOf(z.strictObject({ rows: z.array(z.object({ memo: z.string().max(100).optional() })) }))
    expect(leaf?.path).toBe('rows.memo')
    expect(leaf && z.safeParse(leaf.schema, '900101-1234567').success).toBe(true)
  })

  it('meets every operation that takes input', () => {
    expect(everyLeaf.length).toBeGreaterThan(60)
  })
})
