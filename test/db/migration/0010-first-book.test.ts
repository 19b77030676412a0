import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../db/migration/migrations.ts'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string
}

const schemaAfterAll = (): string => {
  const database = new Database(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  const rows = database
    .prepare(
      "select type, name, sql from sqlite_schema where sql is not null and name not like 'finding\\_%' escape '\\' order by type, name",
    )
    .all() as SchemaRow[]
  const tables = database
    .prepare("select name, strict from pragma_table_list where schema = 'main' and type = 'table'")
    .all()
  return `${[...rows.map(({ sql }) => `${sql};`), ...tables.map((table) => `-- ${JSON.stringify(table)}`)].join('\n')}\n`
}

test('the schema is the golden one; a change to it is a new migration', async () => {
  await expect(schemaAfterAll()).toMatchFileSnapshot('../../fixtures/golden-schema.sql')
})

test('every table of facts is strict', () => {
  const database = new Database(':memory:')
  for (const { sql } of migrations) database.exec(sql)
  const loose = database
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%' and name not like 'finding\\_%' escape '\\'",
    )
    .all() as { name: string }[]
  expect(loose.map(({ name }) => name).filter((name) => name !== 'finding_target')).toEqual([])
})

test('migrations are numbered upwards, without a number twice', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other))
})
