import type { Migration } from './migrations.ts'

/**
 * What a camera's policy says on a day is read from its rules alone. The camera's own column said it a second time and stayed
 * behind when a rule of a day to come began.
 */
export const oneRetention: Migration = {
  version: 170,
  sql: `
alter table camera drop column retention;
`,
}
