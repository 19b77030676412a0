import type { search as ko } from '../ko/search.ts'
import type { Counterpart } from '../words.ts'

export const search: Counterpart<typeof ko> = {
  title: 'Search',
  placeholder: 'Name, number, camera, day, last digits of a phone',
  hint: 'Two characters are enough; initial consonants (ㅎㄱㄷ), the last four digits of a phone and a day of footage or receipt (11-22) work too. A search is recorded.',
  results: 'Found',
  requests: '{{count, request|requests}}',
  notices: '{{count, notice|notices}}',
  supplements: '{{count, demand|demands}} for completion',
  answers: 'Answers to objections ({{count}})',
  operatingRooms: '{{count, operating-room request|operating-room requests}}',
  holds: '{{count, hold|holds}}',
  copies: '{{count, copy|copies}}',
  destructions: '{{count, destruction|destructions}}',
  ledgerRows: '{{count, ledger row|ledger rows}}',
  ledgerNumber: 'ledger no. {{number}}',
  tasks: 'To do',
  receive: 'Receive a request of “{{text}}”{{particle}}',
  noMatch: 'Nothing matches “{{text}}”',
  noMatchWhy:
    'Try two characters of a name or the last four digits of a phone. Numbers read 2026-0001, H-2026-001, C-2026-001.',
}
