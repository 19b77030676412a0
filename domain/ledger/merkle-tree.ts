// The Merkle tree of RFC 6962 section 2.1 (RFC 9162 section 2.1.1), SHA-256. A book keeps only the frontier: the roots
// of the perfect subtrees that its entries split into, largest first, one for each bit of the entry count.
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'

export const hashBytes = 32

// Prefixes keep a leaf from being read as a node (second-preimage resistance, RFC 6962 section 2.1).
const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

export const leafHash = (leaf: Uint8Array): Uint8Array => sha256(concatBytes(leafPrefix, leaf))

export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(concatBytes(nodePrefix, left, right))

export interface Frontier {
  readonly entryCount: number
  /** Roots of perfect subtrees, largest first; as many as `entryCount` has one-bits. */
  readonly roots: readonly Uint8Array[]
}

export const emptyFrontier: Frontier = { entryCount: 0, roots: [] }

/** The frontier after one more leaf: each trailing one-bit of the count merges two subtrees. */
export const appendLeaf = (frontier: Frontier, leaf: Uint8Array): Frontier => {
  const roots = [...frontier.roots]
  let root = leafHash(leaf)
  for (let count = frontier.entryCount; count % 2 === 1; count = Math.floor(count / 2)) {
    const left = roots.pop()
    if (left === undefined) throw new Error('frontier shorter than its count')
    root = nodeHash(left, root)
  }
  return { entryCount: frontier.entryCount + 1, roots: [...roots, root] }
}

/** The tree's root; of an empty tree the hash of nothing. */
export const rootOf = (frontier: Frontier): Uint8Array => {
  const [smallest, ...larger] = frontier.roots.toReversed()
  if (smallest === undefined) return sha256(new Uint8Array())
  return larger.reduce((right, left) => nodeHash(left, right), smallest)
}
