import { expect, test } from 'vitest'
import { instant } from '../../../../domain/calendar/instant.ts'
import { receiptOutCount } from '../../../../renderer/feature/request/output-request.ts'

const at = instant('2026-12-17T14:20:00+09:00')
const did = (kind: string) => ({ at, accountName: '이예시', kind, ledgerNumber: null })

test('a receipt went out as often as papers went out that were no notice', () => {
  const notice = { id: '00000000-0000-4000-8000-000000000001', number: '2026-1', issuedAt: at, printedCount: 2 }
  const outputs = [did('paper.output'), did('paper.output'), did('paper.output')]
  expect(receiptOutCount({ history: [did('request.receive'), ...outputs], notices: [notice] })).toBe(1)
  expect(receiptOutCount({ history: [did('request.receive')], notices: [] })).toBe(0)
})
