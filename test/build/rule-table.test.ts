import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleTable, rulesNamedIn } from '../../build/rule-table.ts'

test.each([
  ['rule 7: a late notice says so', [7]],
  ['rules 9 and 10: stopped', [9, 10]],
  ['rules 3, 4: the table', [3, 4]],
  ['rules 21-23: an agency', [21, 22, 23]],
  ['a ruler of 30 cm', []],
  // Without its words: a name that cites a rule would be counted as a test of it.
])('the citation in case %# is read', (name, numbers) => {
  expect([...rulesNamedIn(name)]).toEqual(numbers)
})

test('the table has every rule once, and says where a rule is proved by nothing or broken', () => {
  const rules = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
  const table = ruleTable(rules, [
    { name: 'rule 1: ten days', isPassed: true },
    { name: 'rule 2: cascades', isPassed: false },
  ])
  const rows = table.split('\n').slice(2, -1)
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 48 }, (_, index) => index + 1))
  expect(rows[0]).toContain('| 1 | passed | rule 1: ten days |')
  expect(rows[1]).toContain('1 FAILED')
  expect(rows[2]).toContain('no test names it')
})
