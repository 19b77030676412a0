import type { Migration } from './migrations.ts'

/** Viewings say where, how masked and with what result; ledger rows are found by camera and by person. */
export const viewingAndItsLedger: Migration = {
  version: 110,
  sql: `
-- Null where it was not asked yet: the book makes no result up.
alter table viewing add column place text not null default '';
alter table viewing add column masking text check (json_valid(masking));
alter table viewing add column result text check (json_valid(result));
alter table viewing add column entered_at text;
update viewing set entered_at =
  (select entry.leaf ->> '$.at' from ledger_row row join entry on entry.sequence = row.sequence
   where row.number = viewing.ledger_number);

create index viewing_by_start on viewing (started_at, ledger_number);
create index viewing_by_viewer on viewing (viewer_id, started_at, ledger_number);
create index viewing_by_purpose on viewing (purpose, started_at, ledger_number);
create index viewing_with_outsiders on viewing (started_at, ledger_number) where outsiders <> '';

-- Kind and time stand here again, so that a narrowed list is told from its index alone. An index is no record: it keeps nobody
-- from finding out, and proving, that a row of the ledger itself is missing.
create table ledger_row_camera (
  camera_id text not null references camera (id),
  number integer not null,
  kind text not null,
  occurred_at text not null,
  primary key (camera_id, number)
) strict, without rowid;
create index ledger_row_camera_by_time on ledger_row_camera (camera_id, occurred_at, number, kind);
create index ledger_row_camera_by_number on ledger_row_camera (number);

create table ledger_row_person (
  person text not null,
  number integer not null,
  kind text not null,
  occurred_at text not null,
  primary key (person, number)
) strict, without rowid;
create index ledger_row_person_by_time on ledger_row_person (person, occurred_at, number, kind);
create index ledger_row_person_by_number on ledger_row_person (number);

insert or ignore into ledger_row_person (person, number, kind, occurred_at)
select trim(named.value), row.number, row.kind, row.occurred_at
from ledger_row row,
  json_each('[' || json_quote(row.handler) || ',' || json_quote(row.recipient_name) || ',' ||
    replace(json_quote(row.handler), ',', '","') || ',' || replace(json_quote(row.recipient_name), ',', '","') || ']') named
where trim(named.value) <> '';

-- Which cameras an earlier row meant is told by what stands beside it. A viewing kept only their names: one whose number was
-- changed since is found no more. Correction rows belong to the cameras of the row that they restate.
create temp table meant as
select viewing.ledger_number as number, camera.id as camera_id
from viewing join camera on instr(', ' || viewing.cameras || ', ', ' ' || camera.number || ', ') > 0
union
select ledger_number, camera_id from destruction_camera
union
select copy.ledger_number, piece.camera_id from copy join copy_piece piece on piece.copy_id = copy.id
union
select row.number, piece.camera_id
from ledger_row row
join copy on row.basis = '보호법 제21조' || char(10) || '대장 제' || copy.ledger_number || '호'
join copy_piece piece on piece.copy_id = copy.id
where row.kind = 'destruction'
union
select row.number, range.camera_id
from ledger_row row
join notice on notice.number = substr(row.basis, instr(row.basis, '문서 ') + 3)
join (select notice_id, range_id from range_result union select notice_id, range_id from earlier_range_result) decided
  on decided.notice_id = notice.id
join request_range range on range.id = decided.range_id
where row.kind = 'viewing' and row.form like '통지서(%';

insert into ledger_row_camera (camera_id, number, kind, occurred_at)
with recursive of_row (number, camera_id) as (
  select number, camera_id from meant
  union
  select later.number, of_row.camera_id from of_row join ledger_row later on later.corrects = of_row.number
)
select of_row.camera_id, of_row.number, row.kind, row.occurred_at
from of_row join ledger_row row on row.number = of_row.number;

drop table meant;
`,
}
