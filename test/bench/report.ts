// One line per budget of design: what was measured, the ratio, the budget, and what the ratio is made of.

export interface Finding {
  readonly what: string
  /** null where it could not be measured; `detail` then says why. */
  readonly ratio: number | null
  readonly budget: { readonly word: 'at least' | 'at most'; readonly ratio: number } | null
  readonly detail: string
}

const verdictOf = ({ ratio, budget }: Finding): string => {
  if (ratio === null) return 'not measured'
  if (budget === null) return ''
  const isWithin = budget.word === 'at least' ? ratio >= budget.ratio : ratio <= budget.ratio
  return isWithin ? 'within' : 'MISSED'
}

export const printFinding = (finding: Finding): void => {
  const { what, ratio, budget, detail } = finding
  const value = ratio === null ? '—' : ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2)
  const limit = budget === null ? '' : `${budget.word} ${budget.ratio}`
  console.log(`${what.padEnd(58)} ${value.padStart(8)}  ${limit.padEnd(14)} ${verdictOf(finding)}`)
  console.log(`  ${detail}`)
}
