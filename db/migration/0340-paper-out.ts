import type { Migration } from './migrations.ts'

// When a paper first came out of the machine: nothing was handed over before (rule 7). Of what came out so far nobody kept it here.
export const paperOut: Migration = {
  version: 340,
  sql: `
alter table notice add column out_at text;
alter table objection_answer add column out_at text;
`,
}
