import type { Migration } from './migrations.ts'

/** By the recorder's name: an inventory typed before the recorders had a table of their own has nothing else. */
export const recorderCheck: Migration = {
  version: 70,
  sql: `
create table recorder_check (
  id text primary key,
  recorder text not null,
  checked_at text not null,
  entered_at text not null,
  checked_by text not null references account (id),
  clock_error_seconds integer,
  oldest_at text,
  disk text not null check (disk in ('sound', 'caution', 'broken')),
  auto_delete text check (json_valid(auto_delete)),
  note text not null
) strict;

create index recorder_check_newest on recorder_check (recorder, checked_at desc);
`,
}
