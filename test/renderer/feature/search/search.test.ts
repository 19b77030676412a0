import { describe, expect, it } from 'vitest'
import { copyIdSchema } from '../../../../domain/copy/copy.ts'
import { holdNumberSchema } from '../../../../domain/hold/hold.ts'
import type { SearchHit } from '../../../../domain/search/operations.ts'
import { requestIdSchema } from '../../../../domain/request/request.ts'
import { groupHits, routesOf } from '../../../../renderer/feature/search/search-entries.ts'
import { isNameLike, textAfterPause, textOnEnter } from '../../../../renderer/feature/search/when-to-search.ts'

describe('when a search is asked', () => {
  it('rule 42: asks after a pause from two characters on, because each search is an entry', () => {
    expect(textAfterPause('홍')).toBeNull()
    expect(textAfterPause(' 홍길 ')).toBe('홍길')
    expect(textAfterPause('')).toBeNull()
    expect(textAfterPause('가'.repeat(61))).toBeNull()
  })

  it('asks on Enter for a single character too', () => {
    expect(textOnEnter('홍')).toBe('홍')
    expect(textOnEnter('  ')).toBeNull()
  })

  it('offers a new request for a name only', () => {
    expect(['홍길동', 'Sample Kim', 'ㅎㄱㄷ', '5678', '2026-0001', 'D-003'].map(isNameLike)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('the list of what was found', () => {
  const requestId = requestIdSchema.parse('00000000-0000-4000-a000-000000000001')
  const copyId = copyIdSchema.parse('00000000-0000-4000-a000-000000000002')
  const holdNumber = holdNumberSchema.parse('H-2026-001')
  const hits: readonly SearchHit[] = [
    { kind: 'ledger-row', number: 12, title: '열람', detail: '' },
    { kind: 'copy', copyId, number: 'C-2026-001', recipientName: '홍길동', detail: '' },
    { kind: 'hold', number: holdNumber, reason: '홍길동 넘어짐', detail: '' },
    { kind: 'supplement', requestId, number: '2026-1', requesterName: '홍길동', detail: '' },
    { kind: 'notice', requestId, number: '2026-1', requesterName: '홍길동', detail: '' },
    { kind: 'request', requestId, number: '2026-0001', requesterName: '홍길동', detail: '' },
  ]

  it('leads from each line in the order in which the groups stand', () => {
    expect(routesOf(groupHits(hits, '홍길동'))).toEqual([
      { kind: 'request', requestId },
      { kind: 'request', requestId },
      { kind: 'request', requestId },
      { kind: 'footage', holdNumber },
      { kind: 'copies', copyId },
      { kind: 'ledger', number: 12 },
      { kind: 'intake', requesterName: '홍길동' },
    ])
  })

  it('starts no request with a number', () => {
    expect(routesOf(groupHits([], '5678'))).toEqual([])
  })
})
