import type { Migration } from './migrations.ts'

/** What stood there before a change was so until then, or was a slip of the pen and never so. */
export const correctedCamera: Migration = {
  version: 310,
  sql: `
alter table camera_change add column is_correction integer not null default 0 check (is_correction in (0, 1));
`,
}
