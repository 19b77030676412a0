// Opens, makes and migrates the encrypted file. SQLCipher with a raw 256-bit key: the key is random, so no derivation.
import Database from 'better-sqlite3'
import { fail, type Result, succeed } from '../domain/result.ts'
import { migrations, supportedVersion } from './migration/migrations.ts'

const keyed = (path: string, dataKey: Uint8Array, options: Database.Options): Database.Database => {
  const database = new Database(path, options)
  database.pragma("cipher = 'sqlcipher'")
  database.pragma(`key = "x'${Buffer.from(dataKey).toString('hex')}'"`)
  return database
}

// FULL, because an acknowledged entry must survive power loss; secure_delete, because erased text must not stay on a
// free page; temp_store in memory, because a temporary file would be written beside the book in clear. 24 MB of cache,
// because a page that left it is read, checked and decrypted anew: with 8 MB today's list of a thousand open requests took a
// third longer, and with 64 no less, all of which main would hold for as long as the book is open. Recursive triggers,
// because without them "insert or replace" deletes a frozen paper without asking its trigger.
const settle = (database: Database.Database): void => {
  database.pragma('temp_store = MEMORY')
  database.pragma('cache_size = -24576')
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  database.pragma('recursive_triggers = ON')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
}

const migrate = (database: Database.Database, fromVersion: number): void => {
  for (const migration of migrations) {
    if (migration.version <= fromVersion) continue
    database.transaction(() => {
      database.exec(migration.sql)
      database.pragma(`user_version = ${migration.version}`)
    })()
  }
}

const isNotReadable = (error: unknown): boolean =>
  error instanceof Database.SqliteError && ['SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_CANTOPEN'].includes(error.code)

const versionOf = (database: Database.Database): number => Number(database.pragma('user_version', { simple: true }))

/** Makes a new file with the current schema. Throws when the file exists. */
export const makeDatabase = (path: string, dataKey: Uint8Array): Database.Database => {
  const database = keyed(path, dataKey, {})
  if (versionOf(database) !== 0) throw new Error('a book is already there')
  settle(database)
  migrate(database, 0)
  return database
}

/**
 * Opens an existing file. Fails with `book-newer` when a later version of the app wrote it, and with `book-damaged` when
 * the key does not fit or the file cannot be read; the file is left as it was.
 */
export const openDatabase = (path: string, dataKey: Uint8Array): Result<Database.Database> => {
  let database: Database.Database | null = null
  try {
    database = keyed(path, dataKey, { fileMustExist: true })
    const version = versionOf(database)
    if (version > supportedVersion) {
      database.close()
      return fail({ kind: 'book-newer', bookVersion: version, supportedVersion })
    }
    settle(database)
    migrate(database, version)
    return succeed(database)
  } catch (error) {
    // A handle left open would keep Windows from putting a backup in the file's place.
    database?.close()
    if (isNotReadable(error)) return fail({ kind: 'book-damaged' })
    throw error
  }
}

/** A second, read-only connection for long work in a worker thread. */
export const openReadOnly = (path: string, dataKey: Uint8Array): Database.Database => {
  const database = keyed(path, dataKey, { fileMustExist: true, readonly: true })
  database.pragma('temp_store = MEMORY')
  return database
}
