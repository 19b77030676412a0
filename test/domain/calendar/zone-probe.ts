// Run by zone.test.ts under several PC zones: prints one digest of everything the calendar says, and the zone's own clock
// so that the test knows the zone was really another one.
import { createHash } from 'node:crypto'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { clockTimeOf, dayOf, endOfDay, instantAt, minutesAfter } from '../../../domain/calendar/instant.ts'
import { shortDayWords } from '../../../domain/calendar/korean-day.ts'
import { daysAfter, daysBetween, monthsAfter, plainDay, weekdayOf } from '../../../domain/calendar/plain-day.ts'
import { lastDayKept } from '../../../domain/footage/footage-clock.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'

const tables = seedHolidayTables()
const first = plainDay('2024-01-01')
const digest = createHash('sha256')
for (let count = 0; count < 4383; count += 1) {
  const day = daysAfter(first, count)
  const at = minutesAfter(instantAt(day, '00:00'), (count * 37) % 1440)
  const said = [
    [day, weekdayOf(day), daysBetween(first, day), shortDayWords(day), monthsAfter(day, 1)],
    [at, dayOf(at), clockTimeOf(at), endOfDay(day)],
    [replyDeadlineOf(at, tables), lastDayKept(day, { count: 1, unit: 'month' })],
  ]
  digest.update(JSON.stringify(said))
}
console.log(JSON.stringify({ digest: digest.digest('hex'), hour: new Date('2026-07-01T00:00:00Z').getHours() }))
