import type { Migration } from './migrations.ts'

// A decision on operating-room footage is told on paper and delivered; those decided before have none, and none is made up for them.
// Its requests are found like other things: what the book holds already is cut into pairs here as domain/search/pairs.ts cuts it.
export const operatingRoomPapers: Migration = {
  version: 180,
  sql: `
create table operating_room_notice (
  id text primary key,
  request_id text not null,
  verdict_ordinal integer not null,
  number text not null unique,
  issued_at text not null,
  content text not null check (json_valid(content)),
  printed_count integer not null default 0,
  unique (request_id, verdict_ordinal),
  foreign key (request_id, verdict_ordinal) references operating_room_verdict (request_id, ordinal)
) strict;

create table operating_room_delivery (
  notice_id text not null references operating_room_notice (id),
  ordinal integer not null check (ordinal > 0),
  means text not null check (json_valid(means)),
  delivered_at text not null,
  -- Why there is a further record: it went out again, or what was written before was wrong.
  because text not null,
  recorded_by text not null references account (id),
  primary key (notice_id, ordinal),
  check (ordinal = 1 or because <> '')
) strict, without rowid;

create trigger operating_room_notice_is_frozen
before update of id, request_id, verdict_ordinal, number, issued_at, content on operating_room_notice
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger operating_room_notice_is_never_deleted before delete on operating_room_notice
begin select raise(abort, 'an issued paper is frozen'); end;
create trigger operating_room_delivery_is_never_changed before update on operating_room_delivery
begin select raise(abort, 'a record of delivery stands'); end;
create trigger operating_room_delivery_is_never_deleted before delete on operating_room_delivery
begin select raise(abort, 'a record of delivery stands'); end;

-- A wrong line of the filming register is put right by a further line, which says why (rules 17, 36).
alter table operating_room_filming add column corrects text references operating_room_filming (id);
alter table operating_room_filming add column because text not null default '' check ((corrects is null) = (because = ''));
create unique index operating_room_filming_corrected_once on operating_room_filming (corrects) where corrects is not null;

-- When the clock of the PC did not go on as time does, until somebody has looked at it.
create table clock_jump (
  sequence integer primary key,
  jumped_from text not null,
  jumped_to text not null,
  seen_at text,
  seen_by text references account (id),
  note text not null default '',
  check (jumped_from <> jumped_to),
  check ((seen_at is null) = (seen_by is null))
) strict;
create index clock_jump_unseen on clock_jump (sequence) where seen_at is null;
create trigger clock_jump_stands before update of sequence, jumped_from, jumped_to on clock_jump
begin select raise(abort, 'a jump of the clock stands'); end;
create trigger clock_jump_is_never_deleted before delete on clock_jump
begin select raise(abort, 'a jump of the clock stands'); end;

alter table finding_target rename to finding_target_before;
create table finding_target (
  id integer primary key,
  kind text not null check (kind in
    ('request', 'notice', 'ledger-row', 'hold', 'copy', 'supplement', 'objection-answer', 'operating-room', 'destruction')),
  target text not null,
  unique (kind, target)
) strict;
insert into finding_target (id, kind, target) select id, kind, target from finding_target_before;
drop table finding_target_before;

insert into finding_target (kind, target)
select 'operating-room', id from operating_room_request order by sequence;

create table found (id integer primary key, words text not null, names text not null, phone text not null, days text not null) strict;
insert into found
select target.id,
  request.requester_name || ' '
    || coalesce((select group_concat(person.name, ' ' order by person.position) || ' '
        from operating_room_person person where person.request_id = request.id), '')
    || request.number || ' '
    || (select group_concat(camera.number || ' ' || camera.place, ' ' order by asked.position)
        from operating_room_camera asked join camera on camera.id = asked.camera_id where asked.request_id = request.id),
  request.requester_name
    || coalesce((select ' ' || group_concat(person.name, ' ' order by person.position)
        from operating_room_person person where person.request_id = request.id), ''),
  substr(replace(replace(replace(replace(request.requester_phone, '-', ''), ' ', ''), '+', ''), '.', ''), -4),
  (select group_concat('day' || strftime('%m%d', day) || ' day' || strftime('%Y%m%d', day), ' ' order by first) from (
    select day, min(place) as first from (
      select 1 as place, date(request.received_at, '+9 hours') as day
      union all select 2, date(request.starts_at, '+9 hours')
      union all select 3, date(request.ends_at, '+9 hours'))
    group by day))
from operating_room_request request
join finding_target target on target.kind = 'operating-room' and target.target = request.id;

-- A syllable's initial consonant is the 588th part of its place among the syllables; whatever is none has no initial.
with recursive letter (id, text, at, initials) as (
  select id, names, 1, '' from found
  union all
  select id, text, at + 1, initials || case
    when unicode(substr(text, at, 1)) between 44032 and 55203
      then substr('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ', (unicode(substr(text, at, 1)) - 44032) / 588 + 1, 1)
    when substr(text, at, 1) = ' ' then ' ' else '' end
  from letter where at <= length(text)
)
update found set names = (select initials from letter where letter.id = found.id and letter.at = length(letter.text) + 1);

create table cut (id integer not null, kind text not null, words text not null) strict;
insert into cut
select id, 'pairs', ' ' || lower(replace(replace(replace(replace(replace(words, '-', ' '), '(', ' '), ')', ' '), ',', ' '), '.', ' ')) || ' '
from found
union all select id, 'initials', ' ' || names || ' ' from found;

with recursive spot (id, kind, words, at) as (
  select id, kind, words, 1 from cut
  union all select id, kind, words, at + 1 from spot where at + 2 < length(words)
),
term (id, kind, at, text) as (
  select id, kind, at, substr(words, at + 1, 1) from spot where substr(words, at, 3) like ' _ '
  union all
  select id, kind, at, substr(words, at + 1, 2) from spot where substr(words, at + 1, 2) not like '% %'
),
joined (id, kind, text) as (
  select id, kind, group_concat(text, ' ' order by at) from term where text <> ' ' group by id, kind
)
insert into finding (rowid, pairs, initials, phone_tail)
select found.id,
  (select text from joined where joined.id = found.id and kind = 'pairs') || ' ' || found.days,
  coalesce((select text from joined where joined.id = found.id and kind = 'initials'), ''),
  found.phone
from found;

drop table cut;
drop table found;
`,
}
