import type { Migration } from './migrations.ts'

/** A camera's policy over time. What it says now stays in the camera's row; which footage it governs is told here. */
export const retentionRule: Migration = {
  version: 40,
  sql: `
-- Who set the first rule of a camera stands in the entry that registered it.
create table retention_rule (
  camera_id text not null references camera (id),
  recorded_from text not null,
  retention text not null check (json_valid(retention)),
  set_at text not null,
  set_by text references account (id),
  primary key (camera_id, recorded_from)
) strict, without rowid;

insert into retention_rule (camera_id, recorded_from, retention, set_at, set_by)
select id, '1900-01-01', retention, registered_at, null from camera;
`,
}
