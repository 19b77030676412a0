// Public holidays by year. Lunar, substitute and election days cannot be computed, so a year without a table has no
// legal day (rule 4); the table is seeded from a package and kept in the book with its source.
import { z } from 'zod'
import { plainDaySchema } from './plain-day.ts'

export const holidaySchema = z.object({ day: plainDaySchema, name: z.string(), source: z.string() })

export const holidayTableSchema = z.object({
  year: z.number().int(),
  /** Goes up with every change; printed as "공휴일표 2026년 3판". */
  edition: z.number().int(),
  holidays: z.array(holidaySchema),
})

export type Holiday = Readonly<z.output<typeof holidaySchema>>
export type HolidayTable = Readonly<z.output<typeof holidayTableSchema>>
