// A notice that takes the place of void ones names them, so that whoever holds both knows which one counts.
import type { IssuedNotice } from './issued-notice.ts'

/** ` (제2026-3호를 대신함)`, behind the number of the new one; '' where the next notice replaces none. */
export const replacingWords = (notices: readonly Pick<IssuedNotice, 'number' | 'voided'>[]): string => {
  const replaced = notices.filter(({ voided }) => voided !== null && voided.replacedBy === null)
  return replaced.length === 0 ? '' : ` (${replaced.map(({ number }) => `제${number}호`).join(', ')}를 대신함)`
}
