import { dayOf } from '../../domain/calendar/instant.ts'
import { clinicRestatementSchema, openedIssues } from '../../domain/clinic/clinic.ts'
import { invalid } from '../../domain/contract/failure.ts'
import { fail, succeed } from '../../domain/result.ts'
import { readClinic, restateClinic } from '../../db/clinic.ts'
import { readHolidayTables } from '../../db/holiday.ts'
import type { Handlers, ReadHandler, WriteHandler } from '../door/handler.ts'

const read: ReadHandler<'clinic.read'> = (_input, _by, { book }) =>
  succeed({
    clinic: readClinic(book),
    holidayTables: readHolidayTables(book).map((table) => ({ ...table, holidays: [...table.holidays] })),
  })

/** The entry tells what each restated fact was before, so that an earlier paper stays explained. */
const restate: WriteHandler<'clinic.restate'> = (to, _by, { book, now }) => {
  const issues = openedIssues(to, dayOf(now))
  if (issues.length > 0) return fail({ kind: 'invalid', issues })
  const clinic = readClinic(book)
  const from = clinicRestatementSchema.strip().parse(clinic)
  if (JSON.stringify(to) === JSON.stringify(from)) return fail(invalid('name', 'nothing-changed'))
  restateClinic(book, { ...clinic, ...to })
  return succeed({ value: {}, event: { subject: null, body: { from, to } } })
}

export const clinicHandlers = { 'clinic.read': read, 'clinic.restate': restate } satisfies Partial<Handlers>
