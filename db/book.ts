// The open book: two handles to one encrypted SQLite file. A function that only reads asks for a ReadableBook, so that
// a write cannot hide in a query; only the dispatcher's transaction hands out a WritableBook.
import type Database from 'better-sqlite3'

export type Bound = string | number | bigint | null | Uint8Array

export interface ReadableBook {
  readonly all: <Row>(sql: string, ...bound: readonly Bound[]) => readonly Row[]
  readonly get: <Row>(sql: string, ...bound: readonly Bound[]) => Row | undefined
  readonly iterate: <Row>(sql: string, ...bound: readonly Bound[]) => IterableIterator<Row>
}

declare const writable: unique symbol

export interface WritableBook extends ReadableBook {
  readonly [writable]: true
  readonly run: (sql: string, ...bound: readonly Bound[]) => void
}

export interface Book {
  readonly reading: ReadableBook
  /** Runs `work` in one immediate transaction. Rolled back when `work` throws or `keep` says no to its outcome. */
  readonly write: <Outcome>(work: (book: WritableBook) => Outcome, keep: (outcome: Outcome) => boolean) => Outcome
  readonly close: () => void
}

class RolledBack extends Error {
  readonly outcome: unknown
  constructor(outcome: unknown) {
    super('rolled back')
    this.outcome = outcome
  }
}

const handleOf = (database: Database.Database): WritableBook => {
  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const fresh = database.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  const handle = {
    all: <Row>(sql: string, ...bound: readonly Bound[]) => statement(sql).all(...bound) as Row[],
    get: <Row>(sql: string, ...bound: readonly Bound[]) => statement(sql).get(...bound) as Row | undefined,
    // A statement that is being iterated is busy, so each iteration prepares its own.
    iterate: <Row>(sql: string, ...bound: readonly Bound[]) =>
      database.prepare(sql).iterate(...bound) as IterableIterator<Row>,
    run: (sql: string, ...bound: readonly Bound[]) => {
      statement(sql).run(...bound)
    },
  }
  return handle as unknown as WritableBook
}

export const bookOf = (database: Database.Database): Book => {
  const handle = handleOf(database)
  return {
    reading: handle,
    write: (work, keep) => {
      const transaction = database.transaction(() => {
        const outcome = work(handle)
        if (!keep(outcome)) throw new RolledBack(outcome)
        return outcome
      })
      try {
        return transaction.immediate()
      } catch (error) {
        if (error instanceof RolledBack) return error.outcome as ReturnType<typeof work>
        throw error
      }
    },
    close: () => {
      database.close()
    },
  }
}
