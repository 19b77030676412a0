import type { Migration } from './migrations.ts'

/** What was asked for of a few hours of a camera is found without reading everything that it was ever asked for. */
export const askedStretch: Migration = {
  version: 250,
  sql: `
-- Neither end of a stretch alone says which stretches reach into a span: how long the longest is bounds the other end.
create index request_range_by_length on request_range (camera_id, unixepoch(ends_at) - unixepoch(starts_at));
create index operating_room_camera_by_camera on operating_room_camera (camera_id);
`,
}
