import type { Migration } from './migrations.ts'

// Any clip used to count as the copy of all its stretch. What was handed over so far stays taken as enough, since nobody was asked.
export const copiedWhole: Migration = {
  version: 300,
  sql: `
alter table copy add column is_enough integer not null default 1 check (is_enough in (0, 1));
drop trigger copy_is_frozen;
create trigger copy_is_frozen
before update of id, number, ledger_number, request_id, provided_at, entered_at, provided_by, recipient_kind, recipient, purpose, reason,
  basis, medium, medium_label, files, delivered_by, masking, password, limits, has_promised, fee, content, is_enough on copy
begin select raise(abort, 'a copy handed over is frozen'); end;
alter table request_range add column copied_at text;
update request_range set copied_at = (select min(copy.provided_at) from copy join copy_piece piece on piece.copy_id = copy.id
  where copy.request_id = request_range.request_id and piece.range_id = request_range.id);
`,
}
