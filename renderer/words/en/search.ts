import type { search as ko } from '../ko/search.ts'
import type { Counterpart } from '../words.ts'

export const search: Counterpart<typeof ko> = {
  title: 'Search',
  placeholder: 'Name, number, camera, last digits of a phone',
  hint: 'Two characters are enough; initial consonants (ㅎㄱㄷ) and the last four digits of a phone work too. A search is recorded.',
  results: 'Found',
  requests: '{{count}} requests',
  ledgerRows: '{{count}} ledger rows',
  ledgerNumber: 'ledger no. {{number}}',
  tasks: 'To do',
  receive: 'Receive a request of “{{text}}”{{particle}}',
  noMatch: 'Nothing matches “{{text}}”',
  noMatchWhy: 'Try two characters of a name or the last four digits of a phone. A request number reads 2026-0001.',
}
