import { succeed } from '../../domain/result.ts'
import { readClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import type { Handlers, ReadHandler } from '../door/handler.ts'

const read: ReadHandler<'clinic.read'> = (_input, _by, { book }) =>
  succeed({
    clinic: readClinic(book),
    holidayTables: readHolidayTables(book).map((table) => ({ ...table, holidays: [...table.holidays] })),
  })

export const clinicHandlers = { 'clinic.read': read } satisfies Partial<Handlers>
