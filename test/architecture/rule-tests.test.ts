// docs/rules.md says which tests prove which rule: each of them must be there, under that name, and cite that rule.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rulesNamedIn } from '../../build/rule-table.ts'

const root = resolve(import.meta.dirname, '../..')
const rules = readFileSync(join(root, 'docs/rules.md'), 'utf8')

interface NamedTest {
  readonly file: string
  readonly name: string
}

/** `1. `file`: name; `file`: name`; what stands indented under it is about the tests. */
const testsOf = (line: string): readonly NamedTest[] =>
  [...line.matchAll(/`(test\/[^`]+)`: (.+?)(?=; `test\/|$)/g)].map(([, file = '', name = '']) => ({ file, name }))

const lines = [...rules.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number = '', line = '']) => ({
  rule: Number(number),
  tests: testsOf(line),
}))

test('docs/rules.md names tests for every rule once', () => {
  expect(lines.map(({ rule }) => rule)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1))
})

test.each(lines)('docs/rules.md: the tests that it names for $rule are there and cite it', ({ rule, tests }) => {
  expect(tests.length).toBeGreaterThan(0)
  for (const { file, name } of tests) {
    expect(rulesNamedIn(name)).toContain(rule)
    const source = readFileSync(join(root, file), 'utf8')
    const isThere = ["'", '"', '`'].some((quote) => source.includes(`${quote}${name}${quote}`))
    expect({ file, name, isThere }).toEqual({ file, name, isThere: true })
  }
})
