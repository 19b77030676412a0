// What stands in the book beside the leaves: the bodies of the entries of one kind, decrypted, the oldest first.
import { openBody, subjectKey } from '../../../db/ledger/subject-key.ts'
import type { House } from './house.ts'

export const entryBodies = (built: House, kind: string): readonly unknown[] => {
  const entered = built.gate.enter()
  if (entered === null) throw new Error('the house is locked')
  const { reading } = entered.session.book
  const bodies = reading
    .all<{ subject: string | null; body: Uint8Array }>(
      'select subject, body from entry where kind = ? order by sequence',
      kind,
    )
    .map(({ subject, body }): unknown => {
      const key = subjectKey(reading, subject ?? 'clinic')
      if (key === undefined) return null
      return (JSON.parse(openBody(key, body)) as { readonly body: unknown }).body
    })
  entered.leave()
  return bodies
}
