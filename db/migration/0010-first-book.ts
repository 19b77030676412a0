import type { Migration } from './migrations.ts'

export const firstBook: Migration = {
  version: 10,
  sql: `
create table clinic (
  id integer primary key check (id = 1),
  facts text not null check (json_valid(facts))
) strict;

create table account (
  id text primary key,
  name text not null unique,
  title text not null,
  role text not null check (role in ('officer', 'handler', 'inspector')),
  slot_id text not null unique,
  created_at text not null,
  disabled_at text
) strict;

create table holiday_table (
  year integer primary key,
  edition integer not null
) strict;

create table holiday (
  day text primary key,
  year integer not null references holiday_table (year),
  name text not null,
  source text not null
) strict;

create table camera (
  id text primary key,
  number text not null unique,
  building text not null,
  floor text not null,
  place text not null,
  zone text not null,
  field_of_view text not null,
  is_public integer not null check (is_public in (0, 1)),
  hours text not null,
  recorder text not null,
  channel text not null,
  installed_on text,
  used_for_changing integer check (used_for_changing in (0, 1)),
  retention text not null check (json_valid(retention)),
  is_operating_room integer not null check (is_operating_room in (0, 1)),
  registered_at text not null
) strict;

-- Gapless numbers per kind and year, drawn inside the transaction that uses them.
create table number_series (
  name text primary key,
  last integer not null check (last > 0)
) strict;

create table request (
  id text primary key,
  number text not null unique,
  requester_name text not null,
  requester_phone text not null,
  requester_address text not null,
  applicant text not null check (json_valid(applicant)),
  kinds text not null check (json_valid(kinds)),
  purpose text not null,
  hint text not null,
  received_at text not null,
  entered_at text not null,
  channel text not null,
  reply_by text not null,
  paper_language text not null check (paper_language in ('ko', 'en', 'ja')),
  handler_id text not null references account (id),
  status text not null check (status in ('open', 'postponed', 'granted', 'refused', 'viewed', 'withdrawn', 'closed')),
  identity_proof text,
  identity_checked_by text references account (id),
  identity_checked_at text,
  check ((identity_proof is null) = (identity_checked_at is null))
) strict;

-- What is still owed stays few however many requests are done with.
create index request_live on request (number desc) where status in ('open', 'postponed', 'granted');

-- A paper was seen, by whom and when; nothing of what it says.
create table request_document (
  request_id text not null references request (id),
  kind text not null,
  seen_by text not null references account (id),
  seen_at text not null,
  primary key (request_id, kind)
) strict, without rowid;

create table request_range (
  id text primary key,
  request_id text not null references request (id),
  position integer not null,
  camera_id text not null references camera (id),
  starts_at text not null,
  ends_at text not null,
  shown_at text,
  check (starts_at < ends_at),
  unique (request_id, position)
) strict;

create table hold (
  number text primary key,
  range_id text not null unique references request_range (id),
  stored_where text not null,
  review_on text not null,
  placed_at text not null,
  placed_by text not null references account (id)
) strict;

create table receipt (
  request_id text primary key references request (id),
  content text not null check (json_valid(content)),
  printed_count integer not null default 0
) strict;

create table notice (
  id text primary key,
  number text not null unique,
  request_id text not null references request (id),
  issued_at text not null,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0
) strict;

create index notice_never_put_out on notice (issued_at) where printed_count = 0;

create table decision (
  notice_id text primary key references notice (id),
  request_id text not null references request (id),
  appointment text check (json_valid(appointment))
) strict;

create index decision_by_request on decision (request_id);

-- What now holds for a stretch; what was decided in earlier rounds stands in their notices.
create table range_result (
  range_id text primary key references request_range (id),
  notice_id text not null references decision (notice_id),
  result text not null check (json_valid(result)),
  cause_ended_at text
) strict;

create table entry (
  sequence integer primary key check (sequence >= 0),
  leaf text not null,
  body blob not null,
  kind text not null generated always as (leaf ->> '$.kind') virtual,
  subject text generated always as (leaf ->> '$.subject') virtual
) strict;

create index entry_by_subject on entry (subject) where subject is not null;

-- Destroying a row here erases every body under it; the leaves stay provable.
create table subject_key (
  subject text primary key,
  key blob not null check (length(key) = 32)
) strict;

-- The roots of the perfect subtrees to the left: appending costs log n hashes instead of a walk over the book.
create table tree_head (
  id integer primary key check (id = 1),
  entry_count integer not null,
  frontier blob not null
) strict;

insert into tree_head (id, entry_count, frontier) values (1, 0, x'');

create table ledger_row (
  number integer primary key check (number > 0),
  sequence integer not null unique references entry (sequence),
  kind text not null check (kind in ('use', 'provision', 'viewing', 'destruction', 'correction')),
  occurred_at text not null,
  file_and_form text not null,
  handler text not null,
  purpose text not null,
  recipient_name text not null,
  recipient_relation text not null,
  recipient_phone text not null,
  basis text not null,
  form text not null,
  period text not null,
  corrects integer references ledger_row (number),
  check ((kind = 'correction') = (corrects is not null))
) strict;

-- By kind first: a rare kind is then found among its own rows, however many others the period has.
create index ledger_row_by_kind on ledger_row (kind, occurred_at);
create unique index ledger_row_by_corrected on ledger_row (corrects) where corrects is not null;

-- How many rows a Korean month ('2026-11') and day ('2026-11-23') hold, and the highest of their numbers: what a list says of a
-- period may not take longer the more rows it has.
create table ledger_tally (
  span text not null,
  kind text not null,
  row_count integer not null,
  last_number integer not null,
  primary key (span, kind)
) strict, without rowid;

create table viewing (
  ledger_number integer primary key references ledger_row (number) deferrable initially deferred,
  started_at text not null,
  ended_at text not null,
  cameras text not null,
  footage_from text not null,
  footage_to text not null,
  purpose text not null,
  viewer_id text not null references account (id),
  with_staff text not null,
  outsiders text not null,
  request_id text references request (id)
) strict;

create table destruction (
  ledger_number integer primary key references ledger_row (number) deferrable initially deferred,
  recorded_through text not null,
  checked_at text not null
) strict;

create table destruction_camera (
  ledger_number integer not null references destruction (ledger_number),
  camera_id text not null references camera (id),
  primary key (camera_id, ledger_number)
) strict, without rowid;

-- How long the other lists are: 'viewing', and a request by its status.
create table list_tally (
  list text primary key,
  row_count integer not null check (row_count >= 0)
) strict, without rowid;

insert into list_tally (list, row_count) values ('viewing', 0), ('request open', 0), ('request postponed', 0),
  ('request granted', 0), ('request refused', 0), ('request viewed', 0), ('request withdrawn', 0), ('request closed', 0);

-- Trigram indexing finds no two-syllable Korean word, so texts are indexed as overlapping pairs of characters.
create virtual table finding using fts5 (pairs, initials, phone_tail, content = '', contentless_delete = 1);

create table finding_target (
  id integer primary key,
  kind text not null check (kind in ('request', 'notice', 'ledger-row')),
  target text not null,
  unique (kind, target)
) strict;

create trigger ledger_row_is_tallied after insert on ledger_row
begin
  insert into ledger_tally (span, kind, row_count, last_number)
  values (strftime('%Y-%m', new.occurred_at, '+9 hours'), new.kind, 1, new.number),
    (date(new.occurred_at, '+9 hours'), new.kind, 1, new.number)
  on conflict (span, kind) do update set row_count = row_count + 1, last_number = excluded.last_number;
end;
create trigger viewing_is_tallied after insert on viewing
begin update list_tally set row_count = row_count + 1 where list = 'viewing'; end;
create trigger viewing_leaves_the_tally after delete on viewing
begin update list_tally set row_count = row_count - 1 where list = 'viewing'; end;
create trigger request_is_tallied after insert on request
begin update list_tally set row_count = row_count + 1 where list = 'request ' || new.status; end;
create trigger request_leaves_the_tally after delete on request
begin update list_tally set row_count = row_count - 1 where list = 'request ' || old.status; end;
create trigger request_changes_its_tally after update of status on request
begin
  update list_tally set row_count = row_count - 1 where list = 'request ' || old.status;
  update list_tally set row_count = row_count + 1 where list = 'request ' || new.status;
end;

-- A number is the next one or refused: no gap, no reuse, and no "insert or replace", which deletes without its trigger.
create trigger entry_follows_the_last before insert on entry
when new.sequence <> (select coalesce(max(sequence) + 1, 0) from entry)
begin select raise(abort, 'entry is append-only'); end;
create trigger ledger_row_follows_the_last before insert on ledger_row
when new.number <> (select coalesce(max(number) + 1, 1) from ledger_row)
begin select raise(abort, 'ledger_row is append-only'); end;
create trigger entry_is_never_changed before update on entry
begin select raise(abort, 'entry is append-only'); end;
create trigger entry_is_never_deleted before delete on entry
begin select raise(abort, 'entry is append-only'); end;
create trigger ledger_row_is_never_changed before update on ledger_row
begin select raise(abort, 'ledger_row is append-only'); end;
create trigger ledger_row_is_never_deleted before delete on ledger_row
begin select raise(abort, 'ledger_row is append-only'); end;
create trigger notice_content_is_frozen before update of id, number, request_id, issued_at, content on notice
begin select raise(abort, 'an issued notice is frozen'); end;
create trigger notice_is_never_deleted before delete on notice
begin select raise(abort, 'an issued notice is frozen'); end;
create trigger receipt_content_is_frozen before update of request_id, content on receipt
begin select raise(abort, 'an issued receipt is frozen'); end;
create trigger receipt_is_never_deleted before delete on receipt
begin select raise(abort, 'an issued receipt is frozen'); end;
`,
}
