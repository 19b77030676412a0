import { describe, expect, test } from 'vitest'
import { instant } from '../../../domain/calendar/instant.ts'
import { plainDay } from '../../../domain/calendar/plain-day.ts'
import { exportedColumns } from '../../../domain/ledger/export-columns.ts'
import { beginsFormula, csvLine } from '../../../domain/ledger/export-csv.ts'
import { type ExportOrder, exportFacts, exportFileName } from '../../../domain/ledger/export-facts.ts'
import { cellText, momentSerial } from '../../../domain/ledger/export-sheet.ts'
import { correctableColumns, rowColumns } from '../../../domain/ledger/official-row.ts'

const period = { from: plainDay('2026-01-01'), to: plainDay('2026-11-22') }

const order: ExportOrder = {
  clinicName: '보기의원',
  period,
  kinds: ['correction', 'use'],
  cameraId: null,
  person: '',
  filterWords: ['카메라 03 로비'],
  columns: ['handler'],
  masking: 'masked',
  unmaskedReason: '',
  stamp: { userName: '이책임', at: instant('2026-11-22T15:00:00Z'), purpose: '자체 점검' },
}

const head = {
  ledgerName: '보기의원 개인영상정보 관리대장',
  entryCount: 9,
  lastNumber: 7,
  rootHex: 'ab',
  checkWords: ['가'],
}

describe('words of an export', () => {
  test('number, kind and time always go out, in the order of form no. 3', () => {
    expect(exportedColumns([])).toEqual(['number', 'kind', 'occurredAt'])
    expect(exportedColumns(['period', 'fileAndForm'])).toEqual([
      'number',
      'kind',
      'occurredAt',
      'fileAndForm',
      'period',
    ])
    expect(exportedColumns(correctableColumns)).toEqual(rowColumns)
  })

  test('rule 47: the facts name kinds in the order of the form, missing numbers and Korean time', () => {
    const extent = {
      rowCount: 3,
      numbers: { first: 2, last: 7 },
      leftOutCount: 1,
      otherPeriodCount: 0,
      missingNumbers: [3, 4, 6],
    }
    const facts = Object.fromEntries(exportFacts(order, extent, head).map(({ label, text }) => [label, text]))
    expect(facts).toMatchObject({
      구분: '이용·정정',
      '골라 출력': '카메라 03 로비',
      '뺀 번호': '1건',
      '처음·끝 번호': '제2호 ~ 제7호',
      '빠진 번호': '3개(제3호 ~ 제4호, 제6호)',
      '출력 일시': '2026-11-23 00:00',
      가림: '가림본(이름·연락처)',
    })
  })

  test('the file name has nothing that Windows refuses', () => {
    expect(exportFileName('가/나:다?\t의원 대장', period)).toBe('가 나 다  의원 대장 2026-01-01~2026-11-22')
  })

  test('cells with commas, quotes or line breaks are quoted, others are not', () => {
    expect(csvLine(['가', '나,다', '"라"', '마\n바', ''])).toBe('가,"나,다","""라""","마\n바",\r\n')
  })

  test.each(['홍길동', '제1호', '2026-11-20 14:30', 'a=b', '1-2', '', "'", '(=1)', '→ 제2호'])(
    '%j is no formula',
    (text) => {
      expect(beginsFormula(text)).toBe(false)
    },
  )

  test('Excel counts days from 1899-12-30 and knows Korean time only', () => {
    expect(momentSerial(instant('2026-11-22T15:00:00Z'))).toBe(46_349)
    expect(momentSerial(instant('2026-11-23T03:00:00Z'))).toBe(46_349.5)
  })

  test('a text that looks like an escape is escaped, a lone half of a letter replaced', () => {
    expect(cellText('_x000A_ a_b \uD83D\r\n&<>')).toBe('_x005F_x000A_ a_b \uFFFD_x000D_\n&amp;&lt;&gt;')
  })
})
