import type { Migration } from './migrations.ts'

// What a notice said is paid, so that the counter asks no more (rule 40). Of notices issued before only the paper says it: null.
export const announcedFee: Migration = {
  version: 220,
  sql: 'alter table decision add column fee text check (fee is null or json_valid(fee));',
}
