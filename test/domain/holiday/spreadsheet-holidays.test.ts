import { describe, expect, it } from 'vitest'
import { fileHolidays } from '../../../domain/holiday/file-holidays.ts'
import { spreadsheetEntries } from '../../../domain/holiday/spreadsheet-holidays.ts'

const rowsOf = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ row: index + 1, cells: line === '' ? [] : line.split(',') }))

const read = (...lines: readonly string[]) => {
  const entries = spreadsheetEntries(rowsOf(...lines))
  return entries.ok ? fileHolidays(entries.value) : entries
}

describe('a spreadsheet of holidays', () => {
  it.each([
    ['날짜,이름', '2028-01-01,1월 1일'],
    ['공휴일명,구분,일자', '1월 1일,법정,2028. 1. 1.'],
    ['dateKind,dateName,isHoliday,locdate', '01,1월 1일,Y,20280101'],
    ['날짜(YYYY-MM-DD),"이름"', '2028/1/1,1월 1일'],
  ])('with the columns %s is read', (header, row) => {
    expect(read('2028년 공휴일', header, row)).toEqual({
      ok: true,
      value: { holidays: [{ day: '2028-01-01', name: '1월 1일' }], findings: [] },
    })
  })

  it('says row by row what does not come in', () => {
    expect(
      read(
        '날짜,이름',
        '2028-02-30,없는 날',
        '03/04/05,세 뜻',
        '2028-03-01',
        '2028-05-05,어린이날',
        '2028-05-05,어린이날',
      ),
    ).toEqual({
      ok: true,
      value: {
        holidays: [{ day: '2028-05-05', name: '어린이날' }],
        findings: [
          { place: 2, value: '2028-02-30', reason: 'not-a-day', weight: 'stops' },
          { place: 3, value: '03/04/05', reason: 'not-a-day', weight: 'stops' },
          { place: 4, value: '', reason: 'required', weight: 'stops' },
          { place: 6, value: '2028-05-05 어린이날', reason: 'same-day-before', weight: 'notes' },
        ],
      },
    })
  })

  it('without the two columns, without rows or with too many it is refused', () => {
    expect(read('2028-01-01,1월 1일')).toEqual({
      ok: false,
      failure: { kind: 'file-refused', reason: 'columns-missing', columns: ['날짜', '이름'] },
    })
    expect(read('날짜,이름')).toMatchObject({ failure: { reason: 'empty' } })
    const many = Array.from({ length: 1001 }, (_, index) => `${1900 + index}-03-01,3ㆍ1절`)
    expect(read('날짜,이름', ...many)).toMatchObject({ failure: { reason: 'too-many-rows' } })
  })
})
