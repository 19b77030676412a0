// Which tests prove which rule of docs/rules.md, read out of the reports of the run: a rule that no passed test names says so.

interface NamedTest {
  readonly name: string
  readonly isPassed: boolean
}

const childrenOf = (value: unknown, name: string): readonly unknown[] => {
  const children: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return Array.isArray(children) ? children : []
}

const textOf = (value: unknown, name: string): string => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof text === 'string' ? text : ''
}

export const vitestTests = (report: unknown): readonly NamedTest[] =>
  childrenOf(report, 'testResults')
    .flatMap((file) => childrenOf(file, 'assertionResults'))
    .map((test) => ({ name: textOf(test, 'fullName'), isPassed: textOf(test, 'status') === 'passed' }))

const specsOf = (suite: unknown): readonly NamedTest[] => [
  ...childrenOf(suite, 'specs').map((spec) => ({
    name: textOf(spec, 'title'),
    isPassed: childrenOf(spec, 'tests').every((test) => textOf(test, 'status') === 'expected'),
  })),
  ...childrenOf(suite, 'suites').flatMap(specsOf),
]

export const playwrightTests = (report: unknown): readonly NamedTest[] => childrenOf(report, 'suites').flatMap(specsOf)

// `rule 7`, `rules 9 and 10`, `rules 3, 4`, `rules 21-23`.
const citation = /\brules? (\d+(?:(?:, | and |-)\d+)*)/gi

const numbersIn = (cited: string): readonly number[] => {
  const [from, to] = cited.split('-').map(Number)
  if (cited.includes('-') && from !== undefined && to !== undefined)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return cited.split(/, | and /).map(Number)
}

export const rulesNamedIn = (name: string): ReadonlySet<number> =>
  new Set([...name.matchAll(citation)].flatMap(([, cited]) => (cited === undefined ? [] : numbersIn(cited))))

const ruleRow = /^\| (\d+) +\| (.+?) +\|/gm

/** A Markdown table of every rule in `rules` (the text of docs/rules.md) and the tests that name it. */
export const ruleTable = (rules: string, tests: readonly NamedTest[]): string => {
  const lines = [...rules.matchAll(ruleRow)].map(([, number, words]) => {
    const proving = tests.filter(({ name }) => rulesNamedIn(name).has(Number(number)))
    const failed = proving.filter(({ isPassed }) => !isPassed).length
    const outcome = proving.length === 0 ? 'no test names it' : failed === 0 ? 'passed' : `${failed} FAILED`
    const names = [...new Set(proving.map(({ name }) => name.replaceAll('|', '\\|')))]
    return `| ${number} | ${words} | ${proving.length} | ${outcome} | ${names.slice(0, 3).join('<br>')} |`
  })
  return [
    '| rule | what must hold | tests | outcome | the first of them |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}
