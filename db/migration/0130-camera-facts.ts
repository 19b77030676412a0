import type { Migration } from './migrations.ts'

/** What the law asks of a camera beside the list of the policy: its purpose, its sign and who looks after it. */
export const cameraFacts: Migration = {
  version: 130,
  sql: `
-- Whom the clinic entrusts with its cameras (PIPA art. 26).
create table company (
  id text primary key,
  name text not null unique,
  task text not null,
  contracted_on text,
  checked_on text,
  is_disclosed integer not null check (is_disclosed in (0, 1))
) strict;

create table camera_standing (
  camera_id text primary key references camera (id),
  purposes text not null check (json_valid(purposes)),
  basis text,
  resolution text not null,
  sign_checked_on text,
  sign_checked_by text not null,
  sign_shows text not null check (json_valid(sign_shows)),
  company_id text references company (id)
) strict, without rowid;

-- A clinic that films for one purpose films for it with every camera; where it states several, somebody says which.
insert into camera_standing (camera_id, purposes, basis, resolution, sign_checked_on, sign_checked_by, sign_shows, company_id)
select camera.id,
  case when (select json_array_length(facts, '$.purposes') from clinic) = 1
    then (select json_extract(facts, '$.purposes') from clinic) else '[]' end,
  null, '', null, '', '[]', null
from camera;
`,
}
