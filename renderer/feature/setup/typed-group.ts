// One group of the recovery code, as typed back from the paper.
export const groupLength = 4

export const normalisedGroup = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase()

export type TypedGroup =
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'right' }
  /** `letter` counts from 1; null when more than one is different. */
  | { readonly kind: 'wrong'; readonly letter: number | null }

/** Says which letter differs, because the usual mistake is one misread letter on the paper. */
export const readGroup = (typed: string, printed: string): TypedGroup => {
  const group = normalisedGroup(typed)
  if (group === printed) return { kind: 'right' }
  const differing = [...group].flatMap((letter, index) => (letter === printed[index] ? [] : [index + 1]))
  if (group.length < printed.length) return { kind: 'unfinished' }
  const [letter = null] = differing
  return { kind: 'wrong', letter: differing.length === 1 && group.length === printed.length ? letter : null }
}
