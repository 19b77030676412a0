import { z } from 'zod'
import { holidayTableSchema } from '../calendar/holiday-table.ts'
import { operation } from '../contract/operation.ts'
import { clinicRestatementSchema, clinicSchema } from './clinic.ts'

export const clinicOperations = {
  'clinic.read': operation({
    permission: 'clinic.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ clinic: clinicSchema, holidayTables: z.array(holidayTableSchema) }),
  }),
  /** The facts printed on papers as they are from now on; what was issued stays as it was. */
  'clinic.restate': operation({
    permission: 'clinic.manage',
    effect: 'write',
    input: clinicRestatementSchema,
    output: z.object({}),
  }),
} as const
