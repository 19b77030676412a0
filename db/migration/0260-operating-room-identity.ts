import type { Migration } from './migrations.ts'

// Which card and which paper was looked at before operating-room footage is shown, by whom and when (rules 12, 13), and never a
// number. A request without a line was never checked: those received so far can be opened and checked like any other.
export const operatingRoomIdentity: Migration = {
  version: 260,
  sql: `
create table operating_room_identity (
  request_id text primary key references operating_room_request (id),
  proof text not null,
  document text,
  confirmed_at text not null,
  confirmed_by text not null references account (id)
) strict;
create trigger operating_room_identity_is_never_changed before update on operating_room_identity
begin select raise(abort, 'what was checked stands'); end;
create trigger operating_room_identity_is_never_deleted before delete on operating_room_identity
begin select raise(abort, 'what was checked stands'); end;
`,
}
