import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../domain/contract/contract.ts'

interface Leaf {
  readonly path: string
  readonly schema: z.core.$ZodType
}

type Definition = z.core.$ZodTypes['_zod']['def']

// Zod names its definitions with an underscore; they are read here and nowhere else.
const definitionOf = (schema: z.core.$ZodType): Definition => (schema as z.core.$ZodTypes)['_zod'].def

/** Every schema of an input that takes a string, with its path. A kind of schema not met before stops the test. */
const stringLeaves = (schema: z.core.$ZodType, path: string): readonly Leaf[] => {
  const definition = definitionOf(schema)
  const { type } = definition
  if (type === 'string' || type === 'enum' || type === 'literal' || type === 'pipe') return [{ path, schema }]
  if (type === 'number' || type === 'boolean' || type === 'null') return []
  if (type === 'array') return stringLeaves(definition.element, path)
  if (type === 'union') return definition.options.flatMap((option) => stringLeaves(option, path))
  if (type === 'optional' || type === 'nullable' || type === 'default' || type === 'readonly') {
    return stringLeaves(definition.innerType, path)
  }
  if (type !== 'object') throw new Error(`a new kind of schema in the contract: ${type} at ${path}`)
  return Object.entries(definition.shape).flatMap(([key, value]) =>
    stringLeaves(value, path === '' ? key : `${path}.${key}`),
  )
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
  'account.changePassword currentPassword',
  'account.changePassword newPassword',
  'job.cancel jobId',
  'ledger.export jobId',
  'request.list after',
  'hold.list after',
  'copy.hashFile jobId',
]

describe('rule 14: no field of the contract takes a resident registration number', () => {
  it.each(everyLeaf.filter(({ name }) => !exempt.includes(name)))('$name', ({ schema }) => {
    for (const typed of ['900101-1234567', '9001011234567', '메모 ９００１０１－１２３４５６７']) {
      expect(z.safeParse(schema, typed).success).toBe(false)
    }
  })

  it.each(exempt)('%s is there and needs its exemption', (name) => {
    const leaves = everyLeaf.filter((leaf) => leaf.name === name)
    expect(leaves.map(({ schema }) => z.safeParse(schema, '9001011234567').success)).toEqual([true])
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
