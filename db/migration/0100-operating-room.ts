import type { Migration } from './migrations.ts'

// Requests, consents, verdicts and showings of operating-room footage are only added to; nothing of either register can be
// deleted (rule 36: not before three years, and the app knows no purge).
export const operatingRoom: Migration = {
  version: 100,
  sql: `
create table operating_room_setting (
  id integer primary key check (id = 1),
  settings text not null check (json_valid(settings))
) strict;

create table operating_room_request (
  id text primary key,
  sequence integer not null unique,
  number text not null unique,
  requester_name text not null,
  requester_phone text not null,
  standing text not null,
  wish text not null check (wish in ('viewing', 'provision')),
  purpose text not null,
  basis text not null check (json_valid(basis)),
  capacity text not null check (capacity in ('capable', 'minor', 'incapable')),
  starts_at text not null,
  ends_at text not null,
  received_at text not null,
  reply_days integer not null check (reply_days > 0),
  due_on text not null,
  hold_number text references hold (number),
  state text not null default 'received' check (state in ('received', 'incomplete', 'granted', 'refused', 'closed')),
  granted_at text,
  closed_at text,
  closed_by text references account (id),
  closing_note text,
  check (starts_at < ends_at),
  check (state <> 'granted' or granted_at is not null),
  check ((state = 'closed') = (closed_at is not null))
) strict;

create index operating_room_request_open on operating_room_request (due_on) where state in ('received', 'incomplete');
create index operating_room_request_by_hold on operating_room_request (hold_number) where hold_number is not null;

create table operating_room_camera (
  request_id text not null references operating_room_request (id),
  position integer not null,
  camera_id text not null references camera (id),
  primary key (request_id, position)
) strict, without rowid;

create table operating_room_person (
  request_id text not null references operating_room_request (id),
  position integer not null,
  part text not null check (part in ('patient', 'staff')),
  name text not null check (name <> ''),
  title text not null,
  primary key (request_id, position)
) strict, without rowid;

create table operating_room_consent (
  request_id text not null,
  position integer not null,
  ordinal integer not null check (ordinal > 0),
  answer text not null check (answer in ('given', 'refused')),
  signed_by text not null check (signed_by in ('self', 'guardian')),
  guardian_name text not null,
  said_on text not null,
  collected_by text not null,
  recorded_at text not null,
  recorded_by text not null references account (id),
  primary key (request_id, position, ordinal),
  foreign key (request_id, position) references operating_room_person (request_id, position)
) strict, without rowid;

create table operating_room_verdict (
  request_id text not null references operating_room_request (id),
  ordinal integer not null check (ordinal > 0),
  verdict text not null check (json_valid(verdict)),
  at text not null,
  decided_by text not null references account (id),
  primary key (request_id, ordinal)
) strict, without rowid;

create table operating_room_viewing (
  request_id text not null references operating_room_request (id),
  ordinal integer not null check (ordinal > 0),
  ledger_number integer not null unique,
  draft text not null check (json_valid(draft)),
  recorded_by text not null references account (id),
  primary key (request_id, ordinal)
) strict, without rowid;

create table operating_room_extension (
  request_id text not null references operating_room_request (id),
  ordinal integer not null check (ordinal > 0),
  kept_from text not null,
  kept_to text not null,
  reason text not null check (reason <> ''),
  at text not null,
  extended_by text not null references account (id),
  primary key (request_id, ordinal),
  check (kept_from < kept_to)
) strict, without rowid;

create table operating_room_filming (
  id text primary key,
  sequence integer not null unique,
  number text not null unique,
  camera_id text not null references camera (id),
  draft text not null check (json_valid(draft)),
  entered_at text not null,
  entered_by text not null references account (id)
) strict;

create trigger operating_room_request_is_never_deleted before delete on operating_room_request
begin select raise(abort, 'the register of operating-room requests is kept'); end;
create trigger operating_room_request_is_closed_once before update on operating_room_request when old.state = 'closed'
begin select raise(abort, 'a closed operating-room request is over'); end;
create trigger operating_room_consent_is_never_changed before update on operating_room_consent
begin select raise(abort, 'a consent stands as it was said'); end;
create trigger operating_room_consent_is_never_deleted before delete on operating_room_consent
begin select raise(abort, 'a consent stands as it was said'); end;
create trigger operating_room_person_is_never_deleted before delete on operating_room_person
begin select raise(abort, 'who took part in an operation stands'); end;
create trigger operating_room_verdict_is_never_changed before update on operating_room_verdict
begin select raise(abort, 'a decision stands as it was told'); end;
create trigger operating_room_viewing_is_never_changed before update on operating_room_viewing
begin select raise(abort, 'a showing stands as it was entered'); end;
create trigger operating_room_viewing_is_never_deleted before delete on operating_room_viewing
begin select raise(abort, 'a showing stands as it was entered'); end;
-- No showing without a granted request, whatever forgets to ask (rule 34).
create trigger operating_room_viewing_needs_a_grant before insert on operating_room_viewing
when (select state from operating_room_request where id = new.request_id) is not 'granted'
begin select raise(abort, 'only a granted request is shown'); end;
create trigger operating_room_filming_is_never_changed before update on operating_room_filming
begin select raise(abort, 'the filming register is kept'); end;
create trigger operating_room_filming_is_never_deleted before delete on operating_room_filming
begin select raise(abort, 'the filming register is kept'); end;
`,
}
