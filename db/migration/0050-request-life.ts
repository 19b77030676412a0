import type { Migration } from './migrations.ts'

// The state of a request keeps its column and its check; what happens in its course stands in tables of its own.
export const requestLife: Migration = {
  version: 50,
  sql: `
-- What looking for somebody in the footage brought to light. Looked at again, the later look stands; the earlier is in its entry.
create table range_search (
  range_id text primary key references request_range (id),
  outcome text not null check (outcome in ('found', 'not-filmed', 'footage-missing')),
  note text not null,
  searched_at text not null,
  searched_by text not null references account (id)
) strict;

create table supplement (
  id text primary key,
  number text not null unique,
  request_id text not null references request (id),
  missing text not null check (json_valid(missing)),
  detail text not null,
  due_on text not null,
  asked_at text not null,
  asked_by text not null references account (id),
  content text not null check (json_valid(content)),
  printed_count integer not null default 0,
  came text,
  closed_at text,
  check ((came is null) = (closed_at is null))
) strict;

create index supplement_by_request on supplement (request_id, asked_at);
create index supplement_awaited on supplement (due_on) where closed_at is null;

create table objection (
  id text primary key,
  request_id text not null references request (id),
  notice_id text not null references notice (id),
  received_at text not null,
  channel text not null,
  about text not null,
  answer_wished_on text not null,
  entered_at text not null,
  received_by text not null references account (id),
  result text check (result in ('upheld', 'not-upheld')),
  answer text,
  answered_at text,
  answered_by text references account (id),
  check ((result is null) = (answered_at is null) and (answer is null) = (answered_at is null))
) strict;

create index objection_by_request on objection (request_id, received_at);
create index objection_unanswered on objection (answer_wished_on) where answered_at is null;

create table reopening (
  id text primary key,
  request_id text not null references request (id),
  cause text not null check (cause in ('new-facts', 'objection-upheld')),
  reason text not null,
  counted_from text not null,
  former_status text not null,
  reopened_at text not null,
  reopened_by text not null references account (id)
) strict;

create index reopening_by_request on reopening (request_id, reopened_at);

-- What was typed and not yet saved, for the person who typed it only.
create table draft (
  account_id text not null references account (id),
  screen text not null,
  content text not null check (json_valid(content)),
  kept_at text not null,
  primary key (account_id, screen)
) strict, without rowid;

-- As text 2026-10000 stands before 2026-9999; lists go by the year and the count.
alter table request add column number_order integer
  generated always as (cast(substr(number, 1, 4) as integer) * 100000000 + cast(substr(number, 6) as integer)) virtual;
create unique index request_by_order on request (number_order);
drop index request_live;
create index request_live on request (number_order desc) where status in ('open', 'postponed', 'granted');

-- Similar requests are looked for among the live ones: by digits, however the number was typed.
alter table request add column phone_digits text
  generated always as (replace(replace(replace(replace(replace(replace(replace(requester_phone, ' ', ''), '-', ''), '.', ''), '(', ''), ')', ''), '+820', '0'), '+82', '0')) virtual;
create index request_by_phone on request (phone_digits) where status in ('open', 'postponed', 'granted');
create index request_by_name on request (requester_name) where status in ('open', 'postponed', 'granted');
create index request_range_by_camera on request_range (camera_id, ends_at);

create trigger supplement_content_is_frozen
before update of id, number, request_id, missing, detail, due_on, asked_at, asked_by, content on supplement
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger supplement_is_never_deleted before delete on supplement
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger reopening_is_never_changed before update on reopening
begin select raise(abort, 'a reopening stands'); end;
create trigger reopening_is_never_deleted before delete on reopening
begin select raise(abort, 'a reopening stands'); end;
`,
}
