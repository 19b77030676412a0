import type { Migration } from './migrations.ts'

// When a card or a paper was looked at and a ground was named, and no longer when that was typed: a viewing or a copy is judged by it
// (rules 12, 13, 22). What came with the intake was shown when the request was received. Of a ground that was named later nobody wrote
// down when, so it counts from the beginning.
export const datedChecks: Migration = {
  version: 270,
  sql: `
alter table request add column ground_stated_at text;
update request set identity_checked_at = received_at where identity_checked_at = entered_at;
update request_document set seen_at = (select request.received_at from request where request.id = request_document.request_id)
  where seen_at = (select request.entered_at from request where request.id = request_document.request_id);
`,
}
