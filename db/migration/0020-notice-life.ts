import type { Migration } from './migrations.ts'

export const noticeLife: Migration = {
  version: 20,
  sql: `
-- Of notices issued before, nobody was asked how they went out; the book makes no record up and no task of it.
alter table notice add column awaits_delivery integer not null default 0 check (awaits_delivery in (0, 1));
alter table notice add column voided_at text;
alter table notice add column void_reason text;
alter table notice add column voided_by text references account (id);
alter table notice add column replaced_by text references notice (id);

create index notice_by_request on notice (request_id);
create index notice_awaiting_delivery on notice (issued_at) where awaits_delivery = 1;

create table delivery (
  notice_id text not null references notice (id),
  attempt integer not null check (attempt > 0),
  means text not null check (json_valid(means)),
  delivered_at text not null,
  again_because text not null,
  recorded_by text not null references account (id),
  primary key (notice_id, attempt)
) strict, without rowid;

-- What held for a stretch before a later notice decided it anew: it holds again when that notice is void.
create table earlier_range_result (
  range_id text not null references request_range (id),
  notice_id text not null references decision (notice_id),
  result text not null check (json_valid(result)),
  cause_ended_at text,
  primary key (range_id, notice_id)
) strict, without rowid;
`,
}
