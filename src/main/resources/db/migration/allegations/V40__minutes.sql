-- A meeting from the moment it begins: written down while it runs, recorded as a meeting when it has ended.
create table sitting (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    type text not null check (type in ('INITIAL', 'REVIEW', 'FINAL')),
    held_on date not null,
    began_at time not null,
    entered_at timestamptz not null,
    notes jsonb not null,
    ended_at time,
    quorum_missing text[] not null default '{}',
    meeting uuid unique references meeting on delete cascade,
    check (num_nulls(ended_at, meeting) in (0, 2)),
    check (ended_at is null or ended_at > began_at)
);
comment on table sitting is 'A position of trust meeting whose minutes are written while it runs';
comment on column sitting.entered_at is 'When it was first written down; later than it was held where the system was down on the day';
comment on column sitting.notes is 'Who came, what was said and decided, as it was when the meeting ended';
comment on column sitting.quorum_missing is 'The agencies that had to be there and were not, when it ended';
create unique index sitting_running on sitting (concern) where ended_at is null;

alter table meeting add column entered_at timestamptz;
alter table meeting alter column entered_at set default now();
comment on column meeting.entered_at is 'When it was recorded, which may be long after it was held; null where that is not known';

alter table attendance add column agency_kind text;
comment on column attendance.agency_kind is 'A code of the list allegations/meeting-agency; null where only its name is recorded';

create table attendance_spell (
    attendance uuid not null references attendance on delete cascade,
    seq integer not null check (seq > 0),
    came_at time not null,
    left_at time not null,
    primary key (attendance, seq),
    check (left_at > came_at)
);
comment on table attendance_spell is 'When somebody was in the room; more than one where they went out and came back';

create table quorum (
    id uuid primary key default gen_random_uuid(),
    area text references platform.area,
    type text not null check (type in ('INITIAL', 'REVIEW', 'FINAL')),
    agencies text[] not null,
    from_date date,
    check (area is null or from_date is not null)
);
comment on table quorum is 'Which agencies have to be at a meeting, from a day on; a board''s own rows come before those of everybody';
insert into quorum (type, agencies) values
    ('INITIAL', '{LADO,POLICE,SOCIAL_CARE}'), ('REVIEW', '{LADO}'), ('FINAL', '{LADO}');

create table recommendation (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    meeting uuid not null references meeting on delete cascade,
    made_by text not null check (made_by <> ''),
    text text not null check (text <> '')
);
comment on table recommendation is 'What somebody recommended at a meeting; open until a later meeting accepts or rejects it';
create index recommendation_concern on recommendation (concern);

create table carried_decision (
    meeting uuid not null references meeting on delete cascade,
    item uuid not null,
    kind text not null check (kind in ('RECOMMENDATION', 'ACTION')),
    what text not null,
    decision text not null check (decision in ('ACCEPTED', 'REJECTED', 'DEFERRED')),
    reason text not null,
    primary key (meeting, item),
    check (decision = 'ACCEPTED' or reason <> '')
);
comment on table carried_decision is 'What a meeting decided about an earlier recommendation or an action still open';
create index carried_decision_item on carried_decision (item);

create table minutes_version (
    meeting uuid not null references meeting on delete cascade,
    number integer not null check (number > 0),
    notes jsonb not null,
    reason text not null,
    made_at timestamptz not null,
    made_by text not null,
    to_chair_on date,
    approved_on date,
    approved_by text not null default '',
    primary key (meeting, number),
    check (number = 1 or reason <> ''),
    check ((approved_on is null) = (approved_by = '')),
    check (approved_on is null or to_chair_on is not null)
);
comment on table minutes_version is 'The minutes of a meeting as they were written; a correction is a further version';

create table disputed_passage (
    id uuid primary key,
    meeting uuid not null references meeting on delete cascade,
    version integer not null,
    who text not null check (who <> ''),
    passage text not null check (passage <> ''),
    their_words text not null check (their_words <> ''),
    received_on date not null,
    answer text not null default '',
    answered_on date,
    answered_by text not null default '',
    foreign key (meeting, version) references minutes_version,
    check ((answered_on is null) = (answer = ''))
);
comment on table disputed_passage is 'What somebody who was there says is wrong in the minutes, kept beside the text, with the chair''s answer';
create index disputed_passage_meeting on disputed_passage (meeting);

create table minutes_copy (
    meeting uuid not null references meeting on delete cascade,
    number integer not null check (number > 0),
    version integer not null,
    of_copies integer not null check (of_copies >= number),
    recipient text not null check (recipient <> ''),
    agency text not null default '',
    how text not null,
    given_on date not null,
    given_by text not null,
    primary key (meeting, number),
    foreign key (meeting, version) references minutes_version
);
comment on table minutes_copy is 'The register of copies of the minutes: who was given which, when and how';
