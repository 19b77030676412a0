// One entry as the tree sees it: canonical JSON (RFC 8785) without any personal data. What was said lies in the
// encrypted body, of which only the hash stands here, so erasing a person changes no hashed byte.
import canonicalize from 'canonicalize'
import type { Instant } from '../calendar/instant.ts'

export interface Leaf {
  readonly version: 1
  readonly sequence: number
  readonly at: Instant
  /** Account id. */
  readonly actor: string
  readonly terminal: string
  /** The operation's name. */
  readonly kind: string
  readonly subject: string | null
  /** The ledger number 제n호, for official rows. */
  readonly number: number | null
  /** SHA-256 of the encrypted body, hex. */
  readonly body: string
}

export const leafText = (leaf: Leaf): string => {
  const canonical = canonicalize(leaf)
  if (canonical === undefined) throw new Error('a leaf is always JSON')
  return canonical
}
