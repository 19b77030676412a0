import type { Migration } from './migrations.ts'

/** A camera may be taken down and keeps its past: each change of a fact stays, from what to what, when and by whom. */
export const inventory: Migration = {
  version: 30,
  sql: `
alter table camera add column retired_on text;

-- One edition for each time somebody changed the camera, one row for each fact that changed then.
create table camera_change (
  camera_id text not null references camera (id),
  edition integer not null check (edition > 0),
  field text not null,
  was text not null check (json_valid(was)),
  became text not null check (json_valid(became)),
  reason text not null,
  changed_at text not null,
  changed_by text not null references account (id),
  primary key (camera_id, edition, field),
  check (was <> became)
) strict, without rowid;
`,
}
