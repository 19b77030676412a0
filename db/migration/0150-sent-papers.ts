import type { Migration } from './migrations.ts'

export const sentPapers: Migration = {
  version: 150,
  sql: `
-- The answer to an objection is a paper with a number of its own. Objections answered before have none: none is made up for them.
create table objection_answer (
  id text primary key,
  objection_id text not null unique references objection (id),
  number text not null unique,
  issued_at text not null,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0,
  awaits_delivery integer not null default 1 check (awaits_delivery in (0, 1))
) strict;
create index objection_answer_awaiting on objection_answer (issued_at) where awaits_delivery = 1;

-- Both notices and answers leave the building, and a record of that is put right by a further one, which says why.
alter table delivery rename to delivery_before;
create table delivery (
  paper_id text not null,
  position integer not null check (position > 0),
  corrects integer check (corrects < position),
  means text not null check (json_valid(means)),
  delivered_at text not null,
  because text not null,
  recorded_by text not null references account (id),
  primary key (paper_id, position),
  foreign key (paper_id, corrects) references delivery (paper_id, position),
  check (corrects is null or because <> '')
) strict, without rowid;
insert into delivery (paper_id, position, corrects, means, delivered_at, because, recorded_by)
select notice_id, attempt, null, means, delivered_at, again_because, recorded_by from delivery_before;
drop table delivery_before;
create unique index delivery_corrected_once on delivery (paper_id, corrects) where corrects is not null;

-- 반송: it came back, so the paper is on the desk again.
create table delivery_return (
  paper_id text not null,
  position integer not null,
  returned_on text not null,
  reason text not null,
  recorded_by text not null references account (id),
  primary key (paper_id, position),
  foreign key (paper_id, position) references delivery (paper_id, position)
) strict, without rowid;

create trigger delivery_is_of_an_issued_paper before insert on delivery
when not exists (select 1 from notice where id = new.paper_id)
  and not exists (select 1 from objection_answer where id = new.paper_id)
begin select raise(abort, 'nothing was issued under this id'); end;
create trigger delivery_is_never_changed before update on delivery
begin select raise(abort, 'a record of delivery stands'); end;
create trigger delivery_is_never_deleted before delete on delivery
begin select raise(abort, 'a record of delivery stands'); end;
create trigger delivery_return_is_never_changed before update on delivery_return
begin select raise(abort, 'a record of delivery stands'); end;
create trigger delivery_return_is_never_deleted before delete on delivery_return
begin select raise(abort, 'a record of delivery stands'); end;
create trigger objection_answer_is_frozen
before update of id, objection_id, number, issued_at, content on objection_answer
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger objection_answer_is_never_deleted before delete on objection_answer
begin select raise(abort, 'an issued paper is frozen'); end;

alter table finding_target rename to finding_target_before;
create table finding_target (
  id integer primary key,
  kind text not null
    check (kind in ('request', 'notice', 'ledger-row', 'hold', 'copy', 'supplement', 'objection-answer')),
  target text not null,
  unique (kind, target)
) strict;
insert into finding_target (id, kind, target) select id, kind, target from finding_target_before;
drop table finding_target_before;
`,
}
