import { z } from 'zod'

export const requestIdSchema = z.uuid().brand('RequestId')
export type RequestId = z.output<typeof requestIdSchema>
export const rangeIdSchema = z.uuid().brand('RangeId')
export type RangeId = z.output<typeof rangeIdSchema>
