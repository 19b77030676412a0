import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarEvents } from '../../../domain/holiday/calendar-event.ts'
import { calendarEntries } from '../../../domain/holiday/calendar-holidays.ts'
import { fileHolidays } from '../../../domain/holiday/file-holidays.ts'

const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const read = (text: string) => {
  const events = calendarEvents(text)
  return events.ok ? fileHolidays(calendarEntries(events.value)) : events
}

const found = (text: string) => {
  const answer = read(text)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

const notWhole = { ok: false, failure: { kind: 'file-refused', reason: 'not-a-calendar' } }

describe('a calendar file', () => {
  it('gives its whole days with their names, the end not counted', () => {
    const text = calendar(
      ['UID:1', 'DTSTART;VALUE=DATE:20280126', 'DTEND;VALUE=DATE:20280129', 'SUMMARY;LANGUAGE=ko:설날 연휴'],
      ['DTSTART;VALUE=DATE:20280101', 'DTEND;VALUE=DATE:20280102', 'SUMMARY:1월 1일'],
      ['DTSTART:20280301', 'SUMMARY:3\\,1절\\n쉼'],
      ['DTSTART;VALUE=DATE:20281002', 'DURATION:P2D', 'SUMMARY:추석'],
    )
    expect(found(text)).toEqual({
      holidays: [
        { day: '2028-01-01', name: '1월 1일' },
        { day: '2028-01-26', name: '설날 연휴' },
        { day: '2028-01-27', name: '설날 연휴' },
        { day: '2028-01-28', name: '설날 연휴' },
        { day: '2028-03-01', name: '3,1절 쉼' },
        { day: '2028-10-02', name: '추석' },
        { day: '2028-10-03', name: '추석' },
      ],
      findings: [],
    })
  })

  it.each([
    ['a repeating event', ['DTSTART;VALUE=DATE:20280101', 'RRULE:FREQ=YEARLY'], 'repeats', 'stops'],
    ['a list of repetitions', ['DTSTART;VALUE=DATE:20280101', 'RDATE;VALUE=DATE:20290101'], 'repeats', 'stops'],
    ['one of a series', ['DTSTART;VALUE=DATE:20280101', 'RECURRENCE-ID:20280101'], 'repeats', 'stops'],
    ['a cancelled event', ['DTSTART;VALUE=DATE:20280101', 'STATUS:CANCELLED'], 'cancelled', 'notes'],
    [
      'a cancelled series',
      ['DTSTART;VALUE=DATE:20280101', 'RRULE:FREQ=YEARLY', 'STATUS:cancelled'],
      'cancelled',
      'notes',
    ],
    ['an event at a time', ['DTSTART;TZID=Asia/Seoul:20280101T090000'], 'not-all-day', 'stops'],
    ['an event with a length in hours', ['DTSTART;VALUE=DATE:20280101', 'DURATION:PT8H'], 'not-all-day', 'stops'],
    ['a day that does not exist', ['DTSTART;VALUE=DATE:20290229'], 'not-a-day', 'stops'],
    ['an end that does not exist', ['DTSTART;VALUE=DATE:20280228', 'DTEND;VALUE=DATE:20280231'], 'not-a-day', 'stops'],
    ['an event without a start', ['DTEND;VALUE=DATE:20280101'], 'not-a-day', 'stops'],
    ['an end on the start', ['DTSTART;VALUE=DATE:20280101', 'DTEND;VALUE=DATE:20280101'], 'end-before-start', 'stops'],
    ['eleven days', ['DTSTART;VALUE=DATE:20280101', 'DTEND;VALUE=DATE:20280112'], 'too-many-days', 'stops'],
    ['a thousand weeks', ['DTSTART;VALUE=DATE:20280101', 'DURATION:P999W'], 'too-many-days', 'stops'],
  ])('%s does not come in, and that is said', (_what, lines, reason, weight) => {
    const sound = ['DTSTART;VALUE=DATE:20280505', 'SUMMARY:어린이날']
    expect(found(calendar(sound, ['SUMMARY:어떤 날', ...lines]))).toEqual({
      holidays: [{ day: '2028-05-05', name: '어린이날' }],
      findings: [{ place: 2, value: '어떤 날', reason, weight }],
    })
  })

  it('an event without a name, or with one that may not be kept, does not come in', () => {
    const { holidays, findings } = found(
      calendar(
        ['DTSTART;VALUE=DATE:20280101'],
        ['DTSTART;VALUE=DATE:20280102', `SUMMARY:${'가'.repeat(61)}`],
        ['DTSTART;VALUE=DATE:20280103', 'SUMMARY:900101-1234567'],
      ),
    )
    expect(holidays).toEqual([])
    expect(findings.map(({ reason }) => reason)).toEqual(['required', 'too-long', 'resident-number'])
    expect(findings.at(-1)?.value, 'rule 14').not.toContain('1234567')
  })

  it('two names for one day are both kept, the same name once', () => {
    const at = (name: string) => ['DTSTART;VALUE=DATE:20250505', `SUMMARY:${name}`]
    expect(found(calendar(at('어린이날'), at('부처님 오신 날'), at('어린이날')))).toEqual({
      holidays: [{ day: '2025-05-05', name: '어린이날, 부처님 오신 날' }],
      findings: [{ place: 3, value: '2025-05-05 어린이날', reason: 'same-day-before', weight: 'notes' }],
    })
  })

  it('reads only events: not their alarms, to-dos or time zones', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VTODO',
      'DTSTART;VALUE=DATE:20280601',
      'END:VTODO',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20280606',
      'BEGIN:VALARM',
      'SUMMARY:알림',
      'END:VALARM',
      'ORGANIZER;CN="이름; 쉼표, 쌍점:":mailto:x@example.org',
      'SUMMARY:현충일',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n')
    expect(found(text).holidays).toEqual([{ day: '2028-06-06', name: '현충일' }])
  })

  it.each([
    ['cut off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20280101\r\nSUMMARY:1월 1일'],
    ['crossed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT'],
    ['closed twice', 'BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR'],
    ['with a line that is none', 'BEGIN:VCALENDAR\n어린이날\nEND:VCALENDAR'],
    ['with something behind it', 'BEGIN:VCALENDAR\nEND:VCALENDAR\nSUMMARY:x'],
    ['of another kind', 'BEGIN:VCARD\nEND:VCARD'],
  ])('%s is refused whole', (_what, text) => {
    expect(read(text)).toEqual(notWhole)
  })

  it('without any event is empty', () => {
    expect(read(calendar())).toEqual({ ok: false, failure: { kind: 'file-refused', reason: 'empty' } })
  })

  it('no text makes it throw, and no line takes it long', () => {
    const line = fc.constantFrom('BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'DTSTART:20280101')
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 20 }), (lines) => {
        read(lines.join('\n'))
      }),
      { numRuns: 500 },
    )
    const started = performance.now()
    read(`BEGIN:VCALENDAR\nX${';A=,'.repeat(200_000)}\nEND:VCALENDAR`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
