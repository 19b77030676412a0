import type { Migration } from './migrations.ts'

// A copy may be written down after it was handed over, and says so; every copy so far was entered when it was handed over. Orders to
// destroy are found by their number, of which each is cut into pairs here as domain/search/pairs.ts cuts it.
export const lateCopies: Migration = {
  version: 190,
  sql: `
alter table copy add column entered_at text not null default '';
update copy set entered_at = provided_at;
drop trigger copy_is_frozen;
create trigger copy_is_frozen
before update of id, number, ledger_number, request_id, provided_at, entered_at, provided_by, recipient_kind, recipient, purpose,
  reason, basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, content on copy
begin select raise(abort, 'a copy handed over is frozen'); end;

alter table finding_target rename to finding_target_before;
create table finding_target (
  id integer primary key,
  kind text not null check (kind in
    ('request', 'notice', 'ledger-row', 'hold', 'copy', 'supplement', 'objection-answer', 'operating-room', 'destruction')),
  target text not null,
  unique (kind, target)
) strict;
insert into finding_target (id, kind, target) select id, kind, target from finding_target_before;
drop table finding_target_before;

create table numbered (id integer primary key, words text not null) strict;
insert into finding_target (kind, target)
select 'destruction', number from destruction_order order by proposed_at, number;
insert into numbered
select id, ' ' || lower(replace(target, '-', ' ')) || ' ' from finding_target where kind = 'destruction';

with recursive spot (id, words, at) as (
  select id, words, 1 from numbered
  union all
  select id, words, at + 1 from spot where at + 2 < length(words)
),
term (id, at, text) as (
  select id, at, substr(words, at + 1, 1) from spot where substr(words, at, 3) like ' _ '
  union all
  select id, at, substr(words, at + 1, 2) from spot where substr(words, at + 1, 2) not like '% %'
)
insert into finding (rowid, pairs, initials, phone_tail)
select id, group_concat(text, ' ' order by at), '', '' from term where text <> ' ' group by id;

drop table numbered;
`,
}
