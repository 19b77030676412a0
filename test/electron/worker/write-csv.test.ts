import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { beginsFormula } from '../../../domain/ledger/export-csv.ts'
import { writeExport } from '../../../electron/worker/write-export.ts'
import { ledgerBook, usualRow } from './ledger-book.ts'
import { writtenCsv } from './written.ts'

const numbersOf = (rows: readonly (readonly string[])[]): readonly string[] => rows.map(([number]) => number ?? '')

/** The row as a reader's program finds it: one apostrophe taken from where the writer put one. */
const asHeld = (cell: string): string => (cell.startsWith("'") && beginsFormula(cell.slice(1)) ? cell.slice(1) : cell)

describe('the CSV', () => {
  test('begins with a byte order mark, ends every line with CRLF and has the header in row 1', () => {
    const job = ledgerBook([usualRow]).job('csv')
    writeExport(job, () => {})
    const bytes = readFileSync(`${job.path}.part`)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8').slice(1)
    expect(text.startsWith('번호,구분,일시,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('a row holds the ten columns of form no. 3 and how it is tied to its correction', () => {
    const correction = { ...usualRow, kind: 'correction', purpose: '정정(목적 / 사유): 가 → 나', corrects: 1 } as const
    const { header, rows } = writtenCsv(ledgerBook([usualRow, correction]).job('csv'))
    expect(header).toHaveLength(11)
    expect(rows[0]).toEqual([
      '1',
      '열람',
      '2026-11-20 14:30',
      '카메라 03 로비 / 재생\n11. 19. 14:00 ~ 14:30',
      '이책임',
      '로비에서 넘어짐',
      '홍길동 (본인)\n010-1234-5678',
      '보호법 제35조\n접수 제2026-0001호',
      '시청',
      '당일',
      '→ 제2호에서 정정',
    ])
    expect(rows[1]?.at(-1)).toBe('제1호의 정정')
  })

  test('a period takes from Korean midnight up to Korean midnight', () => {
    const times = [
      '2026-11-09T14:59:59.999Z',
      '2026-11-09T15:00:00Z',
      '2026-11-11T14:59:59.999Z',
      '2026-11-11T15:00:00Z',
    ]
    const built = ledgerBook(times.map((time) => ({ ...usualRow, occurredAt: instant(time) })))
    const period = { from: plainDay('2026-11-10'), to: plainDay('2026-11-11') }
    expect(numbersOf(writtenCsv(built.job('csv', { period })).rows)).toEqual(['2', '3'])
  })

  test('only the chosen kinds go out, and what was left out is said', () => {
    const built = ledgerBook([usualRow, { ...usualRow, kind: 'use' }, usualRow, { ...usualRow, kind: 'destruction' }])
    const { rows, facts } = writtenCsv(built.job('csv', { kinds: ['viewing'] }))
    expect(numbersOf(rows)).toEqual(['1', '3'])
    expect(facts).toMatchObject({
      구분: '열람',
      건수: '2건',
      '처음·끝 번호': '제1호 ~ 제3호',
      '뺀 번호': '2건',
      '빠진 번호': '없음',
    })
  })

  test('rule 47: the file says who took it out, when and for what', () => {
    const { facts } = writtenCsv(ledgerBook([usualRow]).job('csv'))
    expect(facts).toMatchObject({
      기관: '보기의원',
      기간: '2026-11-01 ~ 2026-11-30',
      '출력 일시': '2026-11-23 10:00',
      '출력한 사람': '이책임',
      '출력 목적': '자체 점검',
      가림: '가리지 않음: 감독기관 제출',
    })
  })

  test('the state of the whole ledger stands in it, as on paper', () => {
    const built = ledgerBook([usualRow, usualRow])
    const { facts } = writtenCsv(built.job('csv'))
    expect(facts['기록 수']).toBe('제1호 ~ 제2호, 기록 2건')
    expect(facts['확인 단어']?.split(' · ')).toHaveLength(4)
    expect(facts['확인 값']).toMatch(/^YJ1;L=보기의원 개인영상정보 관리대장;N=2;H=[\da-f]{64}$/)
  })

  test('rule 47: only the chosen columns go out, number, kind and time always', () => {
    const { header, rows, facts } = writtenCsv(ledgerBook([usualRow]).job('csv', { columns: ['purpose'] }))
    expect(header).toEqual(['번호', '구분', '일시', '목적 / 사유', '정정 표시'])
    expect(rows[0]).toEqual(['1', '열람', '2026-11-20 14:30', '로비에서 넘어짐', ''])
    expect(facts['뺀 칸']).toContain('담당자')
  })

  test('a masked copy holds neither the name nor the phone anywhere', () => {
    const job = ledgerBook([usualRow]).job('csv', { masking: 'masked', unmaskedReason: '' })
    const { rows, facts } = writtenCsv(job)
    expect(rows[0]?.[6]).toBe('홍*동 (본인)\n010-****-5678')
    expect(facts['가림']).toBe('가림본(이름·연락처)')
    expect(readFileSync(`${job.path}.part`, 'utf8')).not.toMatch(/홍길동|1234/)
  })

  test.each([
    '=1+1',
    '+82-10',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200B=1',
    "'=1",
    '="a"&"b"',
  ])('a cell that begins like %j is no formula', (purpose) => {
    const { rows } = writtenCsv(ledgerBook([{ ...usualRow, purpose }]).job('csv'))
    expect(rows[0]?.[5]).toBe(`'${purpose}`)
  })

  test('the purpose of the export cannot become a formula either', () => {
    const stamp = { userName: '=HYPERLINK("x")', at: usualRow.occurredAt, purpose: '=1+1' }
    const { facts } = writtenCsv(ledgerBook([usualRow]).job('csv', { stamp }))
    expect(facts).toMatchObject({ '출력 목적': "'=1+1", '출력한 사람': '\'=HYPERLINK("x")' })
  })

  test('every text comes back from the file as the ledger holds it', () => {
    const built = ledgerBook([])
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', '-', '＝', ' ', '\t', '가', 'a', ';'),
        maxLength: 12,
      }),
    )
    let count = 0
    fc.assert(
      fc.property(cell, cell, cell, (purpose, basis, handler) => {
        built.append([{ ...usualRow, purpose, basis, handler }])
        count += 1
        const { rows } = writtenCsv(built.job('csv'))
        const last = rows.at(-1) ?? []
        expect(rows).toHaveLength(count)
        expect([last[5], last[7], last[4]].map((text) => asHeld(text ?? ''))).toEqual([purpose, basis, handler])
      }),
      { numRuns: 150 },
    )
  })

  test('an empty period gives the header and the facts, and says that there is no row', () => {
    const period = { from: plainDay('2020-01-01'), to: plainDay('2020-01-31') }
    const { rows, facts } = writtenCsv(ledgerBook([usualRow]).job('csv', { period }))
    expect(rows).toEqual([])
    expect(facts).toMatchObject({ 건수: '0건', '처음·끝 번호': '번호 없음', '빠진 번호': '없음' })
  })

  test('numbers the book no longer has are named; those of other days are only counted', () => {
    const other = { ...usualRow, occurredAt: instant('2026-10-01T00:00:00Z') }
    const built = ledgerBook([usualRow, other, usualRow, usualRow, usualRow, usualRow])
    built.book.write(
      (book) => {
        book.run('drop trigger ledger_row_is_never_deleted')
        book.run('delete from ledger_row where number in (3, 4)')
      },
      () => true,
    )
    const { facts } = writtenCsv(built.job('csv'))
    expect(facts['빠진 번호']).toBe('2개(제3호 ~ 제4호)')
    expect(facts['그 사이 다른 기간의 번호']).toBe('1개')
  })

  test('progress is told on the way, and the rows are those of one moment though more are written meanwhile', () => {
    const built = ledgerBook(Array.from({ length: 4100 }, () => usualRow))
    const told: (readonly [number, number])[] = []
    const job = built.job('csv')
    const outcome = writeExport(job, (done, total) => {
      told.push([done, total])
      built.append([usualRow])
    })
    expect(told).toEqual([
      [2000, 4100],
      [4000, 4100],
    ])
    expect(outcome).toEqual({ rowCount: 4100 })
    expect(existsSync(job.path)).toBe(false)
  })
})
