import type { Migration } from './migrations.ts'

/** Rule 46: who reviewed the access log, how far and with what outcome. What was written of a review stays as it was. */
export const logReview: Migration = {
  version: 230,
  sql: `
create table log_review (
  through_sequence integer primary key references entry (sequence),
  reviewed_at text not null,
  reviewed_by text not null references account (id),
  outcome text not null check (outcome in ('sound', 'found')),
  findings text not null,
  measures text not null,
  check (outcome = 'sound' or (findings <> '' and measures <> ''))
) strict;

create trigger log_review_is_never_changed before update on log_review
begin select raise(abort, 'a review is frozen'); end;
create trigger log_review_is_never_deleted before delete on log_review
begin select raise(abort, 'a review is frozen'); end;
`,
}
