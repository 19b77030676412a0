import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { correctableColumns } from '../../../domain/ledger/official-row.ts'
import { columnHeadings, fileAndFormWords } from '../../../domain/ledger/row-words.ts'
import { ledgerPaper } from '../../../domain/paper/ledger-paper.ts'
import { ledgerPaperSchema } from '../../../domain/paper/ledger-sheet.ts'
import { ledgerFacts, rowsFrom, useRow, viewingRow } from './sample.ts'

describe('rule 17: the ledger on paper', () => {
  test('has the ten official columns in their order', () => {
    const { columns } = ledgerPaper(ledgerFacts)
    expect(columns.map(({ key }) => key)).toEqual(Object.keys(columnHeadings))
  })

  test('says span, count, kinds and that no number is missing', () => {
    const { facts, remarks } = ledgerPaper(ledgerFacts)
    expect(facts.map(({ text }) => text)).toEqual(['견본의원', '제31호 ~ 제53호 (2026. 10. 20. ~ 11. 25.)', '23건'])
    expect(remarks).toContain('이용 8 · 제공 0 · 열람 15 · 파기 0 · 정정 0')
    expect(remarks).toContain('빠진 번호 없음')
  })

  test('ties a corrected row and its correction to each other', () => {
    const rows = [
      { ...viewingRow, number: 7, correctedBy: 12 },
      { ...useRow, number: 12, kind: 'correction' as const, corrects: 7 },
    ]
    const paper = ledgerPaper({ ...ledgerFacts, rows })
    expect(paper.rows.map(({ mark }) => mark)).toEqual(['→ 제12호에서 정정', '제7호의 정정'])
    expect(paper.tally.at(-1)?.text).toBe('1건(제7호 → 제12호)')
  })

  test('names missing numbers instead of hiding them', () => {
    const { remarks } = ledgerPaper({ ...ledgerFacts, missingNumbers: [35, 40, 41, 42] })
    expect(remarks).toContain('빠진 번호 4개(제35호, 제40호 ~ 제42호)')
  })

  test('says when it was filtered, how many numbers and which columns were left out', () => {
    const { remarks, columns } = ledgerPaper({
      ...ledgerFacts,
      kinds: ['viewing'],
      leftOutCount: 8,
      columns: ['purpose', 'recipient'],
    })
    expect(remarks).toContain('골라 출력(열람), 뺀 번호 8개')
    expect(remarks).toContain('뺀 칸: 파일명 / 형태, 담당자')
    expect(columns.map(({ key }) => key)).toEqual(['number', 'kind', 'occurredAt', 'purpose', 'recipient'])
  })

  test('across years the time carries its year and the heading does not', () => {
    const rows = [viewingRow, { ...viewingRow, number: 32, occurredAt: instant('2027-01-02T01:00:00.000Z') }]
    const paper = ledgerPaper({ ...ledgerFacts, rows })
    expect(paper.rows[1]?.cells[2]).toBe('2027. 1. 2.(토) 10:00')
    expect(paper.columns[2]?.heading).toBe('일시')
  })

  test('an empty period is said to be empty', () => {
    const paper = ledgerPaper({ ...ledgerFacts, rows: [] })
    expect(paper.facts[1]?.text).toContain('번호 없음')
    expect(paper.tally[0]?.text).toBe('번호 없음, 0건')
  })

  test('a cell of more than four lines goes to the annex whole, under its number and column', () => {
    const purpose = '야간 누수 원인을 확인하려고 여러 층의 영상을 차례로 보았음 '.repeat(8).trim()
    const paper = ledgerPaper({ ...ledgerFacts, rows: [{ ...viewingRow, purpose }] })
    expect(paper.rows[0]?.cells[5]).toMatch(/ … \(붙임 참조\)$/)
    expect(paper.annex?.parts).toEqual([{ heading: '제31호 목적 / 사유', lines: [purpose] }])
  })

  test('reads back word for word', () => {
    const paper = ledgerPaper(ledgerFacts)
    expect(ledgerPaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper)
  })
})

describe('rule 47: what goes out', () => {
  test('the head says whether it is masked, and a masked copy holds no name or number', () => {
    const masked = ledgerPaper({ ...ledgerFacts, masking: 'masked' })
    expect(masked.remarks).toContain('가림본')
    expect(JSON.stringify(masked)).not.toMatch(/홍길동|010-1234/)
    expect(ledgerPaper(ledgerFacts).remarks).toContain('가리지 않은 내부용')
  })

  test('the foot says who put it out, when and for what', () => {
    expect(ledgerPaper(ledgerFacts).foot.output).toBe('출력 2026. 11. 25. 17:30 이견본(내부 점검)')
  })
})

describe('words of a row', () => {
  test.each([
    [
      [{ number: '03', place: '로비' }],
      '2026-10-12T00:00:00.000Z',
      '2026-10-12T00:20:00.000Z',
      '카메라 03 로비 / 재생\n10. 12. 09:00 ~ 09:20',
    ],
    [
      [
        { number: '03', place: '로비' },
        { number: '04', place: '복도' },
      ],
      '2026-10-12T14:00:00.000Z',
      '2026-10-12T16:00:00.000Z',
      '카메라 03, 04 / 재생\n10. 12. 23:00 ~ 10. 13. 01:00',
    ],
    [
      [{ number: '03', place: '로비' }],
      '2025-12-31T00:00:00.000Z',
      '2025-12-31T00:20:00.000Z',
      '카메라 03 로비 / 재생\n2025. 12. 31. 09:00 ~ 09:20',
    ],
  ])('footage of %j', (cameras, from, to, expected) => {
    const footage = { cameras, from: instant(from), to: instant(to), form: '재생' }
    expect(fileAndFormWords(footage, instant('2026-10-20T00:00:00.000Z'))).toBe(expected)
  })

  test('ten thousand rows become a paper without trouble', () => {
    expect(ledgerPaper({ ...ledgerFacts, rows: rowsFrom(1, 10_000), columns: correctableColumns }).rows).toHaveLength(
      10_000,
    )
  })
})
