import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { companyFactsSchema, companyIdSchema, companySchema } from './company.ts'

export const companyOperations = {
  'company.list': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ companies: z.array(companySchema) }),
  }),
  'company.register': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject(companyFactsSchema.shape),
    output: z.object({ companyId: companyIdSchema }),
  }),
  /** What is true of the company from now on: a contract, a check, the disclosure. */
  'company.restate': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({ ...companyFactsSchema.shape, companyId: companyIdSchema }),
    output: z.object({}),
  }),
} as const
