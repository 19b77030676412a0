// What somebody can do who holds the folder and a key: a second connection to the book, past the door.
import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { House } from './house.ts'

/** A copy of the data key of an open house. */
export const stolenKey = (built: House): Buffer => {
  const entered = built.gate.enter()
  if (entered === null) throw new Error('the house is closed')
  const key = Buffer.from(entered.session.dataKey)
  entered.leave()
  return key
}

/** Runs SQL on the book of a house from outside. */
export const breakIn = (built: House, key: Buffer, ...statements: readonly string[]): void => {
  const database = new Database(join(built.folder, 'book.db'))
  database.pragma("cipher = 'sqlcipher'")
  database.pragma(`key = "x'${key.toString('hex')}'"`)
  for (const statement of statements) database.exec(statement)
  database.close()
}

/** From now on the book takes no entry, as when the disk is full. */
export const takesNoEntry =
  "create trigger no_room before insert on entry begin select raise(abort, 'database or disk is full'); end"
export const takesEntries = 'drop trigger no_room'
