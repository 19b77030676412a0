// What a handler is called with where the door itself is not measured.
import { instant } from '../../domain/calendar/instant.ts'
import type { Authorised } from '../../domain/contract/authorised.ts'
import type { ReadContext } from '../../electron/door/handler.ts'
import type { SeededBook } from './seeded-book.ts'

export const contextOf = ({ book }: SeededBook): ReadContext =>
  ({ book: book.reading, now: instant('2026-11-23T01:00:00Z'), session: null }) as unknown as ReadContext

// The door is not measured here, so neither is its proof of permission.
export const anybody = {} as Authorised<never>
