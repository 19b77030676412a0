import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

const migrate = (database: Database.Database, through: (version: number) => boolean): void => {
  for (const { version, sql } of migrations) if (through(version)) database.exec(sql)
}

const order = (number: string, source: string): string =>
  `insert into destruction_order (number, source, reason, source_number, method, note, ended_on, destroy_by, titles, footage,
     excluded, proposed_at, proposed_by)
   values ('${number}', '${source}', 'over-retention', 'NVR-1', 'overwrite', '', '2026-11-12', '2026-11-17', '["담당자"]', '[]',
     '[]', '2026-11-23T00:00:00.000Z', 'a')`

const bookWithDestruction = (): Database.Database => {
  const database = new Database(':memory:')
  migrate(database, (version) => version < 90)
  database.pragma('foreign_keys = off')
  database.exec(
    "insert into destruction (ledger_number, recorded_through, checked_at) values (1, '2026-10-20', '2026-11-23T00:00:00.000Z')",
  )
  return database
}

test('a book that learns of orders to destroy keeps the deletions confirmed before', () => {
  const database = bookWithDestruction()
  const before = database.prepare('select * from destruction').all()
  migrate(database, (version) => version >= 90)
  expect(database.prepare('select * from destruction').all()).toEqual(before)
  expect(database.prepare('select count(*) as count from destruction_order').get()).toEqual({ count: 0 })
})

test('an order is frozen, stands alone for its source while it is under way, and ends once', () => {
  const database = bookWithDestruction()
  migrate(database, (version) => version >= 90)
  database.exec(order('D-2026-001', 'recorder NVR-1'))
  expect(() => database.exec(order('D-2026-002', 'recorder NVR-1'))).toThrow('UNIQUE')
  expect(() => database.exec("update destruction_order set footage = '[1]'")).toThrow('frozen')
  expect(() => database.exec('delete from destruction_order')).toThrow('frozen')
  const withdrawal = "update destruction_order set state = 'withdrawn', withdrawn_at = '2026-11-24T00:00:00.000Z'"
  database.exec(withdrawal)
  expect(() => database.exec(withdrawal)).toThrow('ends once')
  database.exec(order('D-2026-002', 'recorder NVR-1'))
})
