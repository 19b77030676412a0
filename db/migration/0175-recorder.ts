import type { Migration } from './migrations.ts'

// Random ids as the rest of the book has them.
const newId = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
  substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`

/**
 * A recorder is a thing of its own: it is renamed, moved and replaced, and its checks stay its own. Which recorder a camera's
 * footage lies on is kept over time, so that the clock of a new one says nothing of what the old one recorded.
 */
export const recorder: Migration = {
  version: 175,
  sql: `
create table recorder (
  id text primary key,
  name text not null,
  place text not null,
  model text not null,
  serial text not null,
  channel_count integer check (channel_count > 0),
  installed_on text,
  retired_on text,
  registered_at text not null
) strict;

-- A new machine often takes over the name of the one it replaces.
create unique index recorder_name_in_use on recorder (name) where retired_on is null;

create table recorder_change (
  recorder_id text not null references recorder (id),
  edition integer not null check (edition > 0),
  field text not null,
  was text not null check (json_valid(was)),
  became text not null check (json_valid(became)),
  reason text not null,
  changed_at text not null,
  changed_by text not null references account (id),
  primary key (recorder_id, edition, field),
  check (was <> became)
) strict, without rowid;

-- From when on a camera's footage lies on which recorder; the first one from the beginning.
create table camera_recorder (
  camera_id text not null references camera (id),
  recorded_from text not null,
  recorder_id text not null references recorder (id),
  primary key (camera_id, recorded_from)
) strict, without rowid;

create index camera_recorder_by_recorder on camera_recorder (recorder_id);

-- Every name that a camera, an earlier fact of a camera or a check knows, since it was known first.
insert into recorder (id, name, place, model, serial, channel_count, installed_on, retired_on, registered_at)
select ${newId}, name, '', '', '', null, null, null, min(known_at)
from (
  select recorder as name, registered_at as known_at from camera where not exists (
    select 1 from camera_change change where change.camera_id = camera.id and change.field = 'recorder')
  union all select json_extract(was, '$'), camera.registered_at
    from camera_change join camera on camera.id = camera_change.camera_id where field = 'recorder'
  union all select json_extract(became, '$'), changed_at from camera_change where field = 'recorder'
  union all select recorder, checked_at from recorder_check)
group by name;

insert into camera_recorder (camera_id, recorded_from, recorder_id)
select camera.id, '1900-01-02T00:00:00.000Z', recorder.id
from camera join recorder on recorder.name = coalesce(
  (select json_extract(change.was, '$') from camera_change change
   where change.camera_id = camera.id and change.field = 'recorder' order by change.edition limit 1),
  camera.recorder);

insert or replace into camera_recorder (camera_id, recorded_from, recorder_id)
select change.camera_id, change.changed_at, recorder.id
from camera_change change join recorder on recorder.name = json_extract(change.became, '$')
where change.field = 'recorder' order by change.camera_id, change.edition;

create table check_of_recorder (
  id text primary key,
  recorder_id text not null references recorder (id),
  checked_at text not null,
  entered_at text not null,
  checked_by text not null references account (id),
  clock_error_seconds integer,
  oldest_at text,
  disk text not null check (disk in ('sound', 'caution', 'broken')),
  auto_delete text check (json_valid(auto_delete)),
  note text not null
) strict;

insert into check_of_recorder (id, recorder_id, checked_at, entered_at, checked_by, clock_error_seconds, oldest_at, disk,
  auto_delete, note)
select made.id, recorder.id, made.checked_at, made.entered_at, made.checked_by, made.clock_error_seconds, made.oldest_at,
  made.disk, made.auto_delete, made.note
from recorder_check made join recorder on recorder.name = made.recorder;

drop table recorder_check;
alter table check_of_recorder rename to recorder_check;
create index recorder_check_newest on recorder_check (recorder_id, checked_at desc);

alter table camera drop column recorder;

-- What is to be destroyed on a recorder is known by the recorder, whatever it is called meanwhile.
drop trigger destruction_order_is_frozen;
update destruction_order set source = 'recorder ' || (select recorder.id from recorder where 'recorder ' || recorder.name = source)
where exists (select 1 from recorder where 'recorder ' || recorder.name = source);
create trigger destruction_order_is_frozen
before update of number, source, reason, source_number, request_id, copy_id, method, note, ended_on, destroy_by, titles, footage,
  excluded, proposed_at, proposed_by on destruction_order
begin select raise(abort, 'an order to destroy is frozen'); end;
`,
}
