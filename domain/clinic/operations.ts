import { z } from 'zod'
import { holidayTableSchema } from '../calendar/holiday-table.ts'
import { operation } from '../contract/operation.ts'
import { clinicSchema } from './clinic.ts'

export const clinicOperations = {
  'clinic.read': operation({
    permission: 'clinic.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ clinic: clinicSchema, holidayTables: z.array(holidayTableSchema) }),
  }),
} as const
