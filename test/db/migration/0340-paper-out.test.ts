import { expect, test } from 'vitest'
import { paperOut } from '../../../db/migration/0340-paper-out.ts'
import { bookBefore } from './book-before.ts'

test('of what came out so far nobody kept when', () => {
  const database = bookBefore(paperOut.version)
  database.exec(paperOut.sql)
  for (const table of ['notice', 'objection_answer']) {
    const columns = database.prepare(`select name, "notnull" as isRequired from pragma_table_info('${table}')`).all()
    expect(columns).toContainEqual({ name: 'out_at', isRequired: 0 })
  }
})
