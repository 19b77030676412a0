// Ledger numbers in words: a span for the head, runs for numbers that are missing.

export const numberSpanWords = (numbers: readonly number[]): string => {
  const [first, last] = [numbers.at(0), numbers.at(-1)]
  if (first === undefined || last === undefined) return '번호 없음'
  return first === last ? `제${first}호` : `제${first}호 ~ 제${last}호`
}

/** `제3호, 제7호 ~ 제9호`; at most eight runs are named, because a head has one line. */
export const numberRunsWords = (numbers: readonly number[]): string => {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  const named = runs.slice(0, 8).map(numberSpanWords).join(', ')
  return runs.length > 8 ? `${named} …` : named
}
