import type { Migration } from './migrations.ts'

// An order to destroy: what, why, who must release it, and what became of it. What is excluded stands beside it twice, as it was
// proposed and as it was when it was carried out.
export const destruction: Migration = {
  version: 90,
  sql: `
create table destruction_order (
  number text primary key,
  source text not null,
  reason text not null check (reason in ('over-retention', 'hold-lifted', 'copy-returned', 'deletion-granted')),
  source_number text not null,
  request_id text references request (id),
  copy_id text references copy (id),
  method text not null,
  note text not null,
  ended_on text not null,
  destroy_by text not null,
  titles text not null check (json_valid(titles)),
  footage text not null check (json_valid(footage)),
  excluded text not null check (json_valid(excluded)),
  proposed_at text not null,
  proposed_by text not null references account (id),
  state text not null default 'open' check (state in ('open', 'approved', 'executed', 'withdrawn')),
  withdrawn_at text,
  withdrawn_by text references account (id),
  withdrawn_reason text,
  execution text check (json_valid(execution)),
  executed_at text,
  entered_at text,
  entered_by text references account (id),
  ledger_number integer unique,
  certificate text check (json_valid(certificate)),
  printed_count integer not null default 0,
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check ((state = 'executed') = (executed_at is not null)),
  check ((executed_at is null) = (ledger_number is null) and (executed_at is null) = (certificate is null))
) strict;

-- One order at a time for one thing: a second press proposes nothing.
create unique index destruction_order_under_way on destruction_order (source) where state in ('open', 'approved');
create index destruction_order_by_state on destruction_order (state, number);

create table destruction_approval (
  order_number text not null references destruction_order (number),
  position integer not null check (position >= 0),
  title text not null,
  approved_at text not null,
  approved_by text not null references account (id),
  alone integer not null check (alone in (0, 1)),
  primary key (order_number, position)
) strict, without rowid;

-- What is gone, without what was excluded; starts_at is null where it goes back to the camera's first footage.
create table destroyed_footage (
  order_number text not null references destruction_order (number),
  position integer not null,
  camera_id text not null references camera (id),
  starts_at text,
  ends_at text not null,
  primary key (order_number, position)
) strict, without rowid;

create index destroyed_footage_by_camera on destroyed_footage (camera_id);

-- What may still be owed is few, however many requests and copies there are.
create index request_for_deletion on request (id) where instr(kinds, '"deletion"') > 0;
create index copy_returned on copy (closed_on) where json_extract(closing, '$.kind') = 'returned';

create trigger destruction_order_is_frozen
before update of number, source, reason, source_number, request_id, copy_id, method, note, ended_on, destroy_by, titles, footage,
  excluded, proposed_at, proposed_by on destruction_order
begin select raise(abort, 'an order to destroy is frozen'); end;
create trigger destruction_order_ends_once before update of state, execution, executed_at, ledger_number, certificate, withdrawn_at
on destruction_order when old.state in ('executed', 'withdrawn')
begin select raise(abort, 'an order to destroy ends once'); end;
create trigger destruction_order_is_never_deleted before delete on destruction_order
begin select raise(abort, 'an order to destroy is frozen'); end;
create trigger destruction_approval_stands before update on destruction_approval
begin select raise(abort, 'an approval stands'); end;
create trigger destruction_approval_is_never_deleted before delete on destruction_approval
begin select raise(abort, 'an approval stands'); end;
create trigger destroyed_footage_stands before update on destroyed_footage
begin select raise(abort, 'what was destroyed stays destroyed'); end;
create trigger destroyed_footage_is_never_deleted before delete on destroyed_footage
begin select raise(abort, 'what was destroyed stays destroyed'); end;
`,
}
