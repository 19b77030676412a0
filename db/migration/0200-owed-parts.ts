import type { Migration } from './migrations.ts'

// Once the footage was seen, its copy, deletion or suspension stays owed where it was asked for beside the viewing: such requests await
// something again. What was watched for a request counts from when its stretch was last taken up, which is written down from here on.
export const owedParts: Migration = {
  version: 200,
  sql: `
create index viewing_by_request on viewing (request_id) where request_id is not null;

alter table request_range add column taken_up_at text;
update request_range set taken_up_at =
  (select max(reopened_at) from reopening where reopening.request_id = request_range.request_id)
where shown_at is null;

update request set status = 'granted'
where status = 'viewed' and (
  (applicant ->> '$.door' <> 'authority' and (instr(kinds, '"deletion"') > 0 or instr(kinds, '"suspension"') > 0)
    and not exists (select 1 from request_follow follow join request later on later.id = follow.request_id
      where follow.earlier_id = request.id
        and (instr(later.kinds, '"deletion"') > 0 or instr(later.kinds, '"suspension"') > 0)))
  or (instr(kinds, '"copy"') > 0 and not exists (select 1 from copy where copy.request_id = request.id)));
`,
}
