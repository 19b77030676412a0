// Compile-time proofs, checked by `npm run types`: every @ts-expect-error below must be an error, or the check fails.
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Authorised } from '../../domain/contract/authorised.ts'
import { operation } from '../../domain/contract/operation.ts'
import type { Handlers } from '../../electron/door/handler.ts'
import { handlers } from '../../electron/door/handlers.ts'
import { callableNames } from '../../domain/contract/operation-names.ts'
import { operationNames } from '../../domain/contract/contract.ts'

test('an operation without handler, schema or permission does not compile', () => {
  const { 'camera.list': _left, ...others } = handlers
  // @ts-expect-error a handler is missing
  const incomplete: Handlers = others
  // @ts-expect-error a handler that no operation asked for
  const strange: Handlers = { ...handlers, 'request.delete': () => null }
  // @ts-expect-error no output schema
  const withoutSchema = () => operation({ permission: 'camera.read', effect: 'read', input: z.object({}) })
  const withoutPermission = () =>
    // @ts-expect-error no permission
    operation({ effect: 'read', input: z.object({}), output: z.object({}) })
  const openToAnyone = () =>
    // @ts-expect-error a write that anyone may call
    operation({ permission: 'anyone', effect: 'write', input: z.object({}), output: z.object({}) })
  expect([incomplete, strange, withoutSchema, withoutPermission, openToAnyone]).toHaveLength(5)
})

test('a permission cannot be made up', () => {
  const needsPermission = (_by: Authorised<'notice.issue'>): boolean => true
  const other = (by: Authorised<'camera.read'>) =>
    // @ts-expect-error another permission is not this one
    needsPermission(by)
  const forged = () =>
    // @ts-expect-error only the dispatcher makes one
    needsPermission({ accountId: '', accountName: '', role: 'officer', terminal: '' })
  expect([other, forged]).toHaveLength(2)
})

test('the preload offers every operation of the contract and no other', () => {
  expect([...callableNames].toSorted()).toEqual([...operationNames].toSorted())
})
