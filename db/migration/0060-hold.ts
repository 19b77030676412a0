import type { Migration } from './migrations.ts'

export const hold: Migration = {
  version: 60,
  sql: `
-- A hold has its own number, reason and review, names any cameras and stretches, and may belong to no request. What it names is
-- copied from the request and not looked up: a hold freezes what it said when it was placed.
alter table hold rename to hold_of_range;

create table hold (
  number text primary key,
  basis text not null check (basis in ('request', 'authority', 'dispute', 'own-incident')),
  reason text not null check (reason <> ''),
  request_id text references request (id),
  stored_where text not null check (stored_where <> ''),
  review_on text not null,
  placed_at text not null,
  placed_by text not null references account (id),
  state text not null default 'open' check (state in ('open', 'lift-proposed', 'lifted')),
  lifted_at text,
  check (basis <> 'request' or request_id is not null),
  check ((state = 'lifted') = (lifted_at is not null))
) strict;

create table hold_range (
  hold_number text not null references hold (number),
  position integer not null,
  camera_id text not null references camera (id),
  starts_at text not null,
  ends_at text not null,
  range_id text references request_range (id),
  primary key (hold_number, position),
  check (starts_at < ends_at)
) strict, without rowid;

-- What was decided about a hold after it was placed. \`witnesses\`: who else could have confirmed a lifting when it was proposed.
create table hold_step (
  hold_number text not null references hold (number),
  position integer not null,
  kind text not null check (kind in ('extended', 'lift-proposed', 'kept', 'lifted')),
  at text not null,
  done_by text not null references account (id),
  reason text not null check (reason <> ''),
  review_from text,
  review_to text,
  waits_from text,
  witnesses text check (json_valid(witnesses)),
  alone integer check (alone in (0, 1)),
  primary key (hold_number, position),
  check ((kind = 'extended') = (review_from is not null and review_to is not null)),
  check ((kind = 'lift-proposed') = (waits_from is not null and witnesses is not null)),
  check ((kind = 'lifted') = (alone is not null))
) strict, without rowid;

insert into hold (number, basis, reason, request_id, stored_where, review_on, placed_at, placed_by)
select placed.number, 'request', '열람 청구 ' || request.number || ' 처리', request.id, placed.stored_where, placed.review_on,
  placed.placed_at, placed.placed_by
from hold_of_range placed
join request_range range on range.id = placed.range_id
join request on request.id = range.request_id;

insert into hold_range (hold_number, position, camera_id, starts_at, ends_at, range_id)
select placed.number, 0, range.camera_id, range.starts_at, range.ends_at, range.id
from hold_of_range placed join request_range range on range.id = placed.range_id;

drop table hold_of_range;

create index hold_by_review on hold (review_on, number) where state <> 'lifted';
create index hold_by_state on hold (state, number);
create index hold_by_request on hold (request_id) where request_id is not null;
create index hold_range_by_camera on hold_range (camera_id, starts_at);

create trigger hold_range_is_never_changed before update on hold_range
begin select raise(abort, 'what a hold names is frozen'); end;
create trigger hold_range_is_never_deleted before delete on hold_range
begin select raise(abort, 'what a hold names is frozen'); end;
create trigger hold_step_is_never_changed before update on hold_step
begin select raise(abort, 'the steps of a hold are only added to'); end;
create trigger hold_step_is_never_deleted before delete on hold_step
begin select raise(abort, 'the steps of a hold are only added to'); end;
create trigger lifted_hold_stays_lifted before update on hold when old.state = 'lifted'
begin select raise(abort, 'a lifted hold is over'); end;
`,
}
