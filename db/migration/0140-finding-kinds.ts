import type { Migration } from './migrations.ts'

// Holds, copies and supplements are found too, and a notice by the number under which the post took it. All of these are numbers,
// so what the book holds already is indexed here: each is cut into pairs as domain/search/pairs.ts cuts it, and a part of one
// character stands alone.
export const findingKinds: Migration = {
  version: 140,
  sql: `
alter table finding_target rename to finding_target_before;
create table finding_target (
  id integer primary key,
  kind text not null check (kind in ('request', 'notice', 'ledger-row', 'hold', 'copy', 'supplement')),
  target text not null,
  unique (kind, target)
) strict;
insert into finding_target (id, kind, target) select id, kind, target from finding_target_before;
drop table finding_target_before;

create table numbered (kind text not null, target text not null, words text not null) strict;
insert into numbered select 'hold', number, number from hold order by placed_at, number;
insert into numbered select 'copy', id, number from copy order by ledger_number;
insert into numbered select 'supplement', id, '보완 ' || number from supplement order by asked_at, number;
insert into numbered
select 'notice', notice.id, notice.number || ' ' || group_concat(
    (delivery.means ->> 'registeredNumber') || ' ' || replace(delivery.means ->> 'registeredNumber', '-', ''), ' ')
from notice join delivery on delivery.notice_id = notice.id
where delivery.means ->> 'kind' = 'post'
group by notice.id;
update numbered set words = ' ' || lower(replace(words, '-', ' ')) || ' ';

insert into finding_target (kind, target) select kind, target from numbered where true on conflict do nothing;
delete from finding where rowid in (
  select target.id from finding_target target join numbered on numbered.kind = target.kind and numbered.target = target.target);

with recursive spot (id, words, at) as (
  select target.id, numbered.words, 1
  from numbered join finding_target target on target.kind = numbered.kind and target.target = numbered.target
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
