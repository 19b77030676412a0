import type { Migration } from './migrations.ts'

// An answer to an objection that was entered wrongly is put right by a further one with a paper of its own: what was said first
// stays as it was said, so an objection may have more than one paper.
export const correctedAnswer: Migration = {
  version: 320,
  sql: `
drop trigger delivery_is_of_an_issued_paper;
alter table objection_answer rename to objection_answer_before;
create table objection_answer (
  id text primary key,
  objection_id text not null references objection (id),
  number text not null unique,
  issued_at text not null,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0,
  awaits_delivery integer not null default 1 check (awaits_delivery in (0, 1))
) strict;
insert into objection_answer (id, objection_id, number, issued_at, content, printed_count, awaits_delivery)
select id, objection_id, number, issued_at, content, printed_count, awaits_delivery from objection_answer_before order by rowid;
drop table objection_answer_before;
create index objection_answer_awaiting on objection_answer (issued_at) where awaits_delivery = 1;
create index objection_answer_of_objection on objection_answer (objection_id);
create trigger objection_answer_is_frozen
before update of id, objection_id, number, issued_at, content on objection_answer
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger objection_answer_is_never_deleted before delete on objection_answer
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger delivery_is_of_an_issued_paper before insert on delivery
when not exists (select 1 from notice where id = new.paper_id)
  and not exists (select 1 from objection_answer where id = new.paper_id)
  and not exists (select 1 from operating_room_notice where id = new.paper_id)
begin select raise(abort, 'nothing was issued under this id'); end;

-- replaces: the paper that counts no more; null where what was put right had none.
create table objection_answer_correction (
  objection_id text not null references objection (id),
  position integer not null check (position > 0),
  result text not null check (result in ('upheld', 'not-upheld')),
  words text not null check (words <> ''),
  reason text not null check (reason <> ''),
  corrected_at text not null,
  corrected_by text not null references account (id),
  replaces text unique references objection_answer (id),
  answer_id text not null unique references objection_answer (id) check (answer_id is not replaces),
  primary key (objection_id, position)
) strict, without rowid;
create trigger objection_answer_correction_stands before update on objection_answer_correction
begin select raise(abort, 'a correction stands'); end;
create trigger objection_answer_correction_is_never_deleted before delete on objection_answer_correction
begin select raise(abort, 'a correction stands'); end;
`,
}
