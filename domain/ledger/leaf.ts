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

/** Equal values give equal texts, whatever the order of their keys. */
export const canonicalText = (value: object): string => {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new Error('an object is always JSON')
  return canonical
}

export const leafText = (leaf: Leaf): string => canonicalText(leaf)
