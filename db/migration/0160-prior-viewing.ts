import type { Migration } from './migrations.ts'

// How the viewing before a deletion is known, and which request goes on from which. Of requests received before, the book holds neither:
// their entries tell it, under keys of their own, and nothing is made up here.
export const priorViewing: Migration = {
  version: 160,
  sql: `
create table prior_viewing (
  request_id text primary key references request (id),
  -- The request of this book on which it was shown; otherwise the note says how it is known.
  earlier_id text references request (id),
  note text not null,
  check (earlier_id is null or note = ''),
  check (earlier_id is not null or note <> ''),
  check (earlier_id is null or earlier_id <> request_id)
) strict;

create table request_follow (
  request_id text primary key references request (id),
  earlier_id text not null references request (id),
  check (earlier_id <> request_id)
) strict;
create index request_follow_earlier on request_follow (earlier_id);
`,
}
