import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holidayPreviewSchema } from '../../../domain/holiday/operations.ts'
import { previewHolidays } from '../../../electron/holiday/preview-holidays.ts'
import { isCalendar, unfolded } from '../../../electron/holiday/unfold-calendar.ts'
import { entryCountOf, type House, openHouse } from '../door/house.ts'

const previewId = '3f0e5a52-6b0b-4a53-9a43-0d5b7e0f3c11'

const lines = (...events: readonly string[]): string => `BEGIN:VCALENDAR\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`
const event = (day: string, name: string): string =>
  `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${day}\r\nSUMMARY:${name}\r\nEND:VEVENT`

const choose = (built: House, name: string, content: string | Uint8Array): void => {
  built.machine.fileToOpen = join(built.folder, name)
  writeFileSync(built.machine.fileToOpen, content)
}

/** Breaks every line after each 20 bytes, as calendars do, without regard for characters. */
const folded = (text: string): Buffer =>
  Buffer.concat(
    text.split('\r\n').flatMap((line) => {
      const bytes = Buffer.from(line)
      const parts = Array.from({ length: Math.ceil(bytes.length / 20) }, (_, index) =>
        bytes.subarray(index * 20, index * 20 + 20),
      )
      return [
        ...parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('\r\n '), part])),
        Buffer.from('\r\n'),
      ]
    }),
  )

describe('a calendar', () => {
  test('folded in the middle of a syllable is read', () => {
    const text = lines(event('20280301', '대체공휴일(3ㆍ1절)과 아주 긴 이름'))
    expect(folded(text).includes(Buffer.from('아주 긴 이름'))).toBe(false)
    const previewed = previewHolidays(folded(text), '2028.ics', previewId)
    expect(previewed).toMatchObject({
      value: { preview: { format: 'calendar', holidays: [{ name: '대체공휴일(3ㆍ1절)과 아주 긴 이름' }] } },
    })
  })

  test('is known by its first line, with a byte order mark and whatever its name', () => {
    const marked = Buffer.from(`\uFEFF${lines(event('20280101', '1월 1일'))}`)
    expect(isCalendar(marked)).toBe(true)
    expect(previewHolidays(marked, '휴일.txt', previewId)).toMatchObject({ value: { preview: { format: 'calendar' } } })
    expect(isCalendar(Buffer.from('날짜,이름'))).toBe(false)
  })

  test('unfolding undoes folding', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z:가-힣]{0,60}$/)), (texts) => {
        const whole = texts.join('\r\n')
        expect(Buffer.from(unfolded(folded(whole))).toString()).toBe(`${whole}\r\n`)
      }),
    )
  })
})

describe('importing holidays', () => {
  test('rule 4: the chosen days come in under the name of their file; a year without a table begins with the days of every year', async () => {
    const built = await openHouse()
    choose(
      built,
      '2028.ics',
      lines(event('20280101', '1월 1일'), event('20280508', '어버이날'), event('20271225', '성탄절')),
    )
    const { preview } = await built.call('holiday.previewImport', {})
    expect(preview.holidays.map(({ day }) => day)).toEqual(['2027-12-25', '2028-01-01', '2028-05-08'])
    const before = await entryCountOf(built)
    const input = { previewId: preview.previewId, days: ['2028-01-01', '2027-12-25'] }
    expect(await built.call('holiday.import', input)).toEqual({
      editions: [{ year: 2028, edition: 1 }],
      movedRequests: [],
      addedCount: 10,
    })
    expect(await entryCountOf(built)).toBe(before + 1)
    const { tables } = await built.call('holiday.list', {})
    const made = tables.at(-1)
    expect(made?.holidays[0]).toEqual({
      day: '2028-01-01',
      name: '1월 1일',
      source: '2028.ics (이책임, 2026. 11. 23.)',
    })
    expect(made?.holidays.map(({ day }) => day.slice(5))).toEqual([
      '01-01',
      '03-01',
      '05-01',
      '05-05',
      '06-06',
      '07-17',
      '08-15',
      '10-03',
      '10-09',
      '12-25',
    ])
    expect(await built.dispatch('holiday.import', input), 'one confirmation imports once').toMatchObject({
      failure: { kind: 'not-found', what: 'preview' },
    })
  })

  test('a day that the file does not have, or nothing new, is refused without an entry', async () => {
    const built = await openHouse()
    choose(built, '2027.csv', '날짜,이름\r\n2027-12-25,성탄절\r\n')
    const { preview } = await built.call('holiday.previewImport', {})
    const before = await entryCountOf(built)
    const importing = (days: readonly string[]) =>
      built.dispatch('holiday.import', { previewId: preview.previewId, days })
    expect(await importing(['2027-12-26'])).toMatchObject({ failure: { issues: [{ reason: 'not-allowed' }] } })
    expect(await importing(['2027-12-25'])).toMatchObject({ failure: { issues: [{ reason: 'in-holiday-table' }] } })
    expect(await importing([])).toMatchObject({ failure: { issues: [{ reason: 'required' }] } })
    expect(await entryCountOf(built)).toBe(before)
  })

  test('a preview does not outlive the lock', async () => {
    const built = await openHouse()
    choose(built, '2028.csv', '날짜,이름\r\n2028-01-01,1월 1일\r\n')
    const { preview } = await built.call('holiday.previewImport', {})
    await built.call('session.lock', { cause: 'asked' })
    await built.call('session.signIn', { name: '이책임', password: 'correct horse battery' })
    expect(
      await built.dispatch('holiday.import', { previewId: preview.previewId, days: ['2028-01-01'] }),
    ).toMatchObject({ failure: { kind: 'not-found', what: 'preview' } })
  })

  // 날짜,이름 / 2028-01-01,신정 in the bytes of another program's CP949 codec.
  const korean949 = Buffer.from('b3afc2a52cc0ccb8a70d0a323032382d30312d30312cbdc5c1a40d0a', 'hex')

  test.each([
    ['CP949', korean949, 'cp949'],
    ['UTF-16', Buffer.from('\uFEFF날짜,이름\r\n2028-01-01,신정\r\n', 'utf16le'), 'utf-16'],
    ['UTF-8', Buffer.from('\uFEFF날짜,이름\r\n2028-01-01,신정\r\n'), 'utf-8'],
  ])('a spreadsheet in %s is read', (_name, bytes, encoding) => {
    expect(previewHolidays(bytes, '2028.csv', previewId)).toMatchObject({
      value: { preview: { encoding, holidays: [{ day: '2028-01-01', name: '신정' }] } },
    })
  })

  test('what cannot be read is refused with its reason', () => {
    const reasonOf = (bytes: Uint8Array) => previewHolidays(bytes, 'x', previewId)
    expect(reasonOf(Buffer.from(''))).toMatchObject({ failure: { reason: 'empty' } })
    expect(reasonOf(Buffer.from('PK\u0003\u0004'))).toMatchObject({ failure: { reason: 'is-excel' } })
    expect(reasonOf(Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT'))).toMatchObject({
      failure: { reason: 'not-a-calendar' },
    })
    expect(reasonOf(Buffer.from('가,나\r\n1,2'))).toMatchObject({ failure: { reason: 'columns-missing' } })
  })

  test('no bytes make it throw, and what it shows always fits the contract', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCALENDAR\r\n',
      'END:VCALENDAR\r\n',
      event('20280101', '가'),
      '날짜,이름\n',
      '\r\n ',
      '2028-01-01,나\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const previewed = previewHolidays(Buffer.from(pieces.join('')), 'x.ics', previewId)
        const isFit = !previewed.ok || holidayPreviewSchema.safeParse(previewed.value.preview).success
        expect(isFit).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
