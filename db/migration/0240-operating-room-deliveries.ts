import type { Migration } from './migrations.ts'

// How a notice of a decision on operating-room footage left the building is written down where every other letter's is, so that
// a wrong record is put right and a letter comes back in the same way (rules 7, 17). What was recorded so far stays, word by word.
export const operatingRoomDeliveries: Migration = {
  version: 240,
  sql: `
drop trigger delivery_is_of_an_issued_paper;
create trigger delivery_is_of_an_issued_paper before insert on delivery
when not exists (select 1 from notice where id = new.paper_id)
  and not exists (select 1 from objection_answer where id = new.paper_id)
  and not exists (select 1 from operating_room_notice where id = new.paper_id)
begin select raise(abort, 'nothing was issued under this id'); end;

insert into delivery (paper_id, position, corrects, means, delivered_at, because, recorded_by)
select notice_id, ordinal, null, means, delivered_at, because, recorded_by from operating_room_delivery;
drop table operating_room_delivery;
`,
}
