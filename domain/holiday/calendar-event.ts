// The part of an iCalendar file (RFC 5545) that a list of holidays uses: VEVENT with its properties. A file whose brackets do
// not close or whose lines are no content lines is refused as a whole, because half of a calendar looks like a whole one.
import { fail, type Result, succeed } from '../result.ts'

export interface CalendarProperty {
  readonly value: string
  readonly isDate: boolean
}

/** By name in capitals; where a name comes twice, the first counts. */
export type CalendarEvent = ReadonlyMap<string, CalendarProperty>

interface ContentLine extends CalendarProperty {
  readonly name: string
}

const contentLinePattern =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/su

const contentLineOf = (line: string): ContentLine | null => {
  const [, name, parameters = '', value = ''] = contentLinePattern.exec(line) ?? []
  if (name === undefined) return null
  return { name: name.toUpperCase(), value, isDate: /;VALUE=DATE(?:;|$)/iu.test(parameters) }
}

const broken = fail({ kind: 'file-refused', reason: 'not-a-calendar' })

const eventPath = 'VCALENDAR/VEVENT'

/** The events of an unfolded calendar, in the order of the file. */
export const calendarEvents = (text: string): Result<readonly CalendarEvent[]> => {
  const events: CalendarEvent[] = []
  const open: string[] = []
  let properties = new Map<string, CalendarProperty>()
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (line.trim() === '') continue
    const content = contentLineOf(line)
    if (content === null) return broken
    const component = content.value.trim().toUpperCase()
    if (content.name === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR') return broken
      open.push(component)
      if (open.join('/') === eventPath) properties = new Map()
    } else if (content.name === 'END') {
      if (open.join('/') === eventPath) events.push(properties)
      if (open.pop() !== component) return broken
    } else if (open.length === 0) {
      return broken
    } else if (open.join('/') === eventPath && !properties.has(content.name)) {
      properties.set(content.name, { value: content.value, isDate: content.isDate })
    }
  }
  return open.length === 0 ? succeed(events) : broken
}
