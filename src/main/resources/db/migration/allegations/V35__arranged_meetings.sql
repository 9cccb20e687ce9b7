-- A meeting that is being arranged. What was held is a meeting; figures count that one.
create table arrangement (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    concern uuid not null references concern on delete cascade,
    area text not null references platform.area,
    type text not null check (type in ('INITIAL', 'REVIEW', 'FINAL')),
    chair text not null check (chair <> ''),
    minute_taker text not null default '',
    planned_on date not null,
    day date,
    starts time,
    ends time,
    mode text check (mode in ('IN_PERSON', 'ONLINE', 'BOTH')),
    place text,
    room text,
    join_link text,
    sequence integer not null default 0 check (sequence >= 0),
    cancelled_on date,
    cancelled_reason text,
    meeting uuid references meeting on delete set null,
    version integer not null,
    check (num_nulls(day, starts, ends, mode) in (0, 4)),
    check (day is not null or num_nonnulls(place, room, join_link) = 0),
    check (mode is null or mode = 'ONLINE' or place is not null),
    check (ends > starts),
    check (num_nulls(cancelled_on, cancelled_reason) in (0, 2)),
    check (cancelled_on is null or meeting is null),
    check (join_link is null or join_link ~ '^https://')
);
comment on table arrangement is 'A position of trust meeting that is being arranged, until it is held or cancelled';
comment on column arrangement.id is 'Also the identity of the entry in people''s calendars';
comment on column arrangement.day is 'Null until a time is chosen';
comment on column arrangement.place is 'From the list of places; the only words about where that stand in mail';
comment on column arrangement.room is 'And how to get in: shown on the personal page, never in mail';
comment on column arrangement.sequence is 'Raised with each change of time or place, so that calendars follow';
comment on column arrangement.meeting is 'The meeting it became; null until it was held';
create index arrangement_contact on arrangement (contact);
create index arrangement_open on arrangement (area) where cancelled_on is null and meeting is null;

create table arrangement_slot (
    id uuid primary key,
    arrangement uuid not null references arrangement on delete cascade,
    day date not null,
    starts time not null,
    ends time not null check (ends > starts),
    unique (arrangement, day, starts)
);
comment on table arrangement_slot is 'A time that people are asked about; up to five';

create table invitee (
    id uuid primary key,
    arrangement uuid not null references arrangement on delete cascade,
    name text not null check (name <> ''),
    role text not null default '',
    agency text not null default '',
    kind text not null
        check (kind in ('COUNCIL', 'POLICE', 'SOCIAL_CARE', 'HEALTH', 'EMPLOYER', 'EDUCATION', 'OTHER')),
    email text not null check (email ~ '^[^[:space:]@]+@[^[:space:]@]+$'),
    staff uuid references platform.staff,
    asked_mail uuid,
    invited_mail uuid,
    invited_sequence integer,
    reply text check (reply in ('ACCEPTED', 'TENTATIVE', 'DECLINED')),
    replied_at timestamptz,
    replied_how text check (replied_how in ('CALENDAR', 'PAGE', 'TELEPHONE')),
    replied_said_by text,
    removed_on date,
    version integer not null,
    check (num_nulls(reply, replied_at, replied_how) in (0, 3)),
    check (replied_how <> 'TELEPHONE' or replied_said_by is not null),
    check ((invited_mail is null) = (invited_sequence is null))
);
create unique index invitee_once on invitee (arrangement, lower(email)) where removed_on is null;
comment on column invitee.kind is 'Whose side they come from; those of the employer get nothing while a hold stands';
comment on column invitee.asked_mail is 'The last message that asked when they can come';
comment on column invitee.invited_sequence is 'Of the arrangement, when they were last written to: lower means not told of a change';
comment on column invitee.replied_said_by is 'Who said it on the telephone';

create table availability (
    invitee uuid not null references invitee on delete cascade,
    slot uuid not null references arrangement_slot on delete cascade,
    answer text not null check (answer in ('YES', 'IF_NEEDED', 'NO')),
    at timestamptz not null,
    how text not null check (how in ('PAGE', 'TELEPHONE')),
    primary key (invitee, slot)
);
create index availability_slot on availability (slot);

create table invitee_link (
    token_hash bytea primary key,
    invitee uuid not null references invitee on delete cascade,
    expires_on date not null
);
comment on table invitee_link is 'The personal pages of people without an account';
comment on column invitee_link.token_hash is 'SHA-256 of the token, which stands in the message alone';
create index invitee_link_invitee on invitee_link (invitee);

create table invitee_address (
    id uuid primary key,
    area text not null references platform.area,
    name text not null check (name <> ''),
    role text not null default '',
    agency text not null default '',
    kind text not null,
    email text not null,
    last_used_on date not null,
    times integer not null default 1 check (times > 0)
);
create unique index invitee_address_email on invitee_address (area, lower(email));
comment on table invitee_address is 'Who is invited in an area, filled from use: an address book that warns of a wrong address';

create view invitation_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    arrangement.day,
    invitee.kind,
    invitee.reply
from invitee
join arrangement on arrangement.id = invitee.arrangement
join contact on contact.id = arrangement.contact
where invitee.removed_on is null and invitee.invited_sequence is not null and arrangement.cancelled_on is null
    and arrangement.day is not null;
comment on view invitation_fact is 'An invitation to a meeting that was not cancelled, for figures';
