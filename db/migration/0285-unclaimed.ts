import type { Migration } from './migrations.ts'

/** That somebody who did not come was reminded, before the request may end (decision 0018). Only ever added to. */
export const unclaimed: Migration = {
  version: 285,
  sql: `
create table unclaimed_reminder (
  request_id text not null references request (id),
  position integer not null check (position >= 1),
  reminded_on text not null,
  way text not null check (way in ('phone', 'message', 'email', 'letter', 'in-person')),
  note text not null,
  entered_at text not null,
  entered_by text not null references account (id),
  primary key (request_id, position)
) strict, without rowid;

create trigger unclaimed_reminder_is_never_changed before update on unclaimed_reminder
begin select raise(abort, 'a reminder is frozen'); end;
create trigger unclaimed_reminder_is_never_deleted before delete on unclaimed_reminder
begin select raise(abort, 'a reminder is frozen'); end;
`,
}
