import type { Migration } from './migrations.ts'

// A refusal names the way to object, so what is said against it has its place (PIPA art. 38(5)). Upheld, it takes a closed file up again:
// the one way in which a closed file is ever changed.
export const operatingRoomObjection: Migration = {
  version: 287,
  sql: `
create table operating_room_objection (
  id text primary key,
  request_id text not null references operating_room_request (id),
  notice_id text not null references operating_room_notice (id),
  received_at text not null,
  channel text not null,
  about text not null check (about <> ''),
  answer_wished_on text not null,
  entered_at text not null,
  received_by text not null references account (id),
  result text check (result in ('upheld', 'not-upheld')),
  words text,
  told_by text,
  answered_at text,
  answered_by text references account (id),
  check ((result is null) = (answered_at is null) and (result is null) = (words is null)
    and (result is null) = (told_by is null) and (result is null) = (answered_by is null))
) strict;
create index operating_room_objection_of_request on operating_room_objection (request_id);
create index operating_room_objection_unanswered on operating_room_objection (answer_wished_on) where answered_at is null;

create trigger operating_room_objection_stands
before update of id, request_id, notice_id, received_at, channel, about, answer_wished_on, entered_at, received_by on operating_room_objection
begin select raise(abort, 'an objection stands as it was said'); end;
create trigger operating_room_objection_is_answered_once before update on operating_room_objection when old.answered_at is not null
begin select raise(abort, 'an objection is answered once'); end;
create trigger operating_room_objection_is_never_deleted before delete on operating_room_objection
begin select raise(abort, 'an objection stands as it was said'); end;

drop trigger operating_room_request_is_closed_once;
create trigger operating_room_request_is_closed_once before update on operating_room_request
when old.state = 'closed' and not (new.state = 'received'
  and exists (select 1 from operating_room_objection objection where objection.request_id = old.id
    and objection.result = 'upheld' and objection.answered_at >= old.closed_at))
begin select raise(abort, 'a closed operating-room request is over'); end;
`,
}
