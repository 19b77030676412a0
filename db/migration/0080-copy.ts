import type { Migration } from './migrations.ts'

// What was handed over is frozen with its receipt; what became of it stands beside it, and closes once.
export const copies: Migration = {
  version: 80,
  sql: `
create table copy (
  id text primary key,
  number text not null unique,
  ledger_number integer not null unique,
  request_id text not null references request (id),
  provided_at text not null,
  provided_by text not null references account (id),
  recipient_kind text not null check (recipient_kind in ('self', 'agent', 'authority')),
  recipient text not null check (json_valid(recipient)),
  purpose text not null,
  reason text not null,
  basis text not null,
  medium text not null,
  medium_label text not null,
  files text not null check (json_valid(files)),
  delivered_by text not null,
  masking text not null check (json_valid(masking)),
  password text not null,
  limits text not null,
  has_promised integer not null check (has_promised in (0, 1)),
  fee text not null check (json_valid(fee)),
  due_on text,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0,
  closing text check (json_valid(closing)),
  closed_on text,
  closed_by_whom text,
  closing_note text,
  closed_at text,
  closed_by text references account (id),
  check ((closing is null) = (closed_at is null) and (closed_on is null) = (closed_at is null))
) strict;

create index copy_by_request on copy (request_id);
create index copy_due on copy (due_on) where closed_at is null and due_on is not null;
create index copy_provision on copy (ledger_number) where recipient_kind = 'authority';

create table copy_piece (
  copy_id text not null references copy (id),
  position integer not null check (position >= 0),
  range_id text not null references request_range (id),
  camera_id text not null references camera (id),
  camera_number text not null,
  camera_place text not null,
  starts_at text not null,
  ends_at text not null,
  primary key (copy_id, position)
) strict, without rowid;

create index copy_piece_by_camera on copy_piece (camera_id, ends_at);

create table copy_reminder (
  copy_id text not null references copy (id),
  position integer not null check (position > 0),
  way text not null,
  note text not null,
  reminded_at text not null,
  reminded_by text not null references account (id),
  primary key (copy_id, position)
) strict, without rowid;

create table copy_extension (
  copy_id text not null references copy (id),
  position integer not null check (position > 0),
  former_due_on text not null,
  due_on text not null,
  reason text not null,
  extended_at text not null,
  extended_by text not null references account (id),
  primary key (copy_id, position)
) strict, without rowid;

create trigger copy_is_frozen
before update of id, number, ledger_number, request_id, provided_at, provided_by, recipient_kind, recipient, purpose, reason,
  basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, content on copy
begin select raise(abort, 'a copy handed over is frozen'); end;
create trigger copy_closes_once before update of closing, closed_at on copy when old.closed_at is not null
begin select raise(abort, 'a copy closes once'); end;
create trigger copy_is_never_deleted before delete on copy
begin select raise(abort, 'a copy handed over is frozen'); end;
create trigger copy_piece_is_frozen before update on copy_piece
begin select raise(abort, 'a copy handed over is frozen'); end;
create trigger copy_piece_is_never_deleted before delete on copy_piece
begin select raise(abort, 'a copy handed over is frozen'); end;
create trigger copy_reminder_is_never_changed before update on copy_reminder
begin select raise(abort, 'a reminder stands'); end;
create trigger copy_extension_is_never_changed before update on copy_extension
begin select raise(abort, 'an extension stands'); end;
`,
}
