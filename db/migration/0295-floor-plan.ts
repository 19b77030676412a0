import type { Migration } from './migrations.ts'

/** Pictures of floors and where the cameras hang on them. A picture that was replaced or taken away stays; no floor has two in use. */
export const floorPlan: Migration = {
  version: 295,
  sql: `
create table floor_plan (
  id text primary key,
  building text not null,
  floor text not null,
  type text not null check (type in ('image/png', 'image/jpeg')),
  picture blob not null,
  added_at text not null,
  added_by text not null references account (id),
  removed_at text
) strict;

create unique index floor_plan_in_use on floor_plan (building, floor) where removed_at is null;

create trigger floor_plan_picture_is_never_changed before update of picture, type, added_at, added_by on floor_plan
begin select raise(abort, 'a picture is frozen'); end;
create trigger floor_plan_is_never_deleted before delete on floor_plan
begin select raise(abort, 'a picture is frozen'); end;

create table camera_spot (
  plan_id text not null references floor_plan (id),
  camera_id text not null references camera (id),
  x integer not null check (x between 0 and 1000),
  y integer not null check (y between 0 and 1000),
  primary key (plan_id, camera_id)
) strict, without rowid;
`,
}
