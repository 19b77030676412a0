// A small seeded generator (mulberry32): the same seed fills the same book.

export interface Chance {
  /** 0 up to but not including `bound`. */
  readonly below: (bound: number) => number
  readonly of: <const Choices extends readonly [unknown, ...unknown[]]>(choices: Choices) => Choices[number]
}

export const chanceFrom = (seed: number): Chance => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] }
}
