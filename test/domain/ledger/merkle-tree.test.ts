import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendLeaf, emptyFrontier, rootOf } from '../../../domain/ledger/merkle-tree.ts'

// The leaves and roots that implementations of RFC 6962 share as their test vectors.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  hexToBytes,
)

const publishedRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** RFC 6962 section 2.1 word for word: split at the largest power of two smaller than n. */
const slowRoot = (entries: readonly Uint8Array[]): Uint8Array => {
  if (entries.length === 0) return sha256(new Uint8Array())
  const [only] = entries
  if (entries.length === 1 && only !== undefined) return sha256(concatBytes(Uint8Array.of(0), only))
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return sha256(concatBytes(Uint8Array.of(1), slowRoot(entries.slice(0, split)), slowRoot(entries.slice(split))))
}

const rootOfAll = (entries: readonly Uint8Array[]): Uint8Array => rootOf(entries.reduce(appendLeaf, emptyFrontier))

describe('the ledger tree', () => {
  test.each(publishedRoots.map((root, count) => ({ root, count })))(
    'the root of $count leaves is the published one',
    ({ root, count }) => {
      expect(bytesToHex(rootOfAll(leaves.slice(0, count)))).toBe(root)
    },
  )

  test('appending gives the root of the recursive definition, for any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (entries) => {
        expect(bytesToHex(rootOfAll(entries))).toBe(bytesToHex(slowRoot(entries)))
      }),
    )
  })

  test('one changed byte changes the root', () => {
    const changed = leaves.with(3, hexToBytes('2022'))
    expect(bytesToHex(rootOfAll(changed))).not.toBe(publishedRoots[8])
  })
})
