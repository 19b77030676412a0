// Run by zone.test.ts under several PC zones: prints one digest of everything the calendar says, and the zone's own clock
// so that the test knows the zone was really another one.
import { createHash } from 'node:crypto'
import { seedHolidayTables } from '../../../domain/calendar/holiday-seed.ts'
import { clockTimeOf, dayOf, endOfDay, instantAt, minutesAfter, startOfDay } from '../../../domain/calendar/instant.ts'
import { shortDayWords } from '../../../domain/calendar/korean-day.ts'
import { daysAfter, daysBetween, monthsAfter, plainDay, weekdayOf } from '../../../domain/calendar/plain-day.ts'
import { lastDayKept } from '../../../domain/footage/footage-clock.ts'
import { statesOverDays } from '../../../domain/footage/footage-pieces.ts'
import { availabilityOf } from '../../../domain/footage/stretch-availability.ts'
import { replyDeadlineOf } from '../../../domain/request/reply-deadline.ts'
import { factsWith, holdWith, range, thirtyDays } from '../footage/facts.ts'

const facts = factsWith(thirtyDays, {
  holds: [holdWith(range('2026-02-27T23:30', '2026-03-01T00:30'), '2026-03-02T10:00')],
})
const tables = seedHolidayTables()
const first = plainDay('2024-01-01')
const digest = createHash('sha256')
for (let count = 0; count < 4383; count += 1) {
  const day = daysAfter(first, count)
  const at = minutesAfter(instantAt(day, '00:00'), (count * 37) % 1440)
  const said = [
    [day, weekdayOf(day), daysBetween(first, day), shortDayWords(day), monthsAfter(day, 1)],
    [at, dayOf(at), clockTimeOf(at), endOfDay(day)],
    count % 16 === 0 ? statesOverDays(facts, daysAfter(day, -2), day, at) : [],
    count % 16 === 0 ? availabilityOf(facts, { from: startOfDay(day), to: endOfDay(day) }, at, day) : [],
    [replyDeadlineOf(at, tables), lastDayKept(day, { count: 1, unit: 'month' })],
  ]
  digest.update(JSON.stringify(said))
}
console.log(JSON.stringify({ digest: digest.digest('hex'), hour: new Date('2026-07-01T00:00:00Z').getHours() }))
