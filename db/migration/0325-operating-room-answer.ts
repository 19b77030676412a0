import type { Migration } from './migrations.ts'

// The answer to an objection about operating-room footage is a paper with a number of its own. Those answered before have none: none is
// made up for them.
export const operatingRoomAnswer: Migration = {
  version: 325,
  sql: `
create table operating_room_answer (
  id text primary key,
  objection_id text not null unique references operating_room_objection (id),
  number text not null unique,
  issued_at text not null,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0
) strict;
create trigger operating_room_answer_is_frozen
before update of id, objection_id, number, issued_at, content on operating_room_answer
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger operating_room_answer_is_never_deleted before delete on operating_room_answer
begin select raise(abort, 'an issued paper is frozen'); end;

drop trigger delivery_is_of_an_issued_paper;
create trigger delivery_is_of_an_issued_paper before insert on delivery
when not exists (select 1 from notice where id = new.paper_id)
  and not exists (select 1 from objection_answer where id = new.paper_id)
  and not exists (select 1 from operating_room_notice where id = new.paper_id)
  and not exists (select 1 from operating_room_answer where id = new.paper_id)
begin select raise(abort, 'nothing was issued under this id'); end;
`,
}
