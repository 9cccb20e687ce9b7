-- Police or social care ask that the person is not told.
create table hold (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    asked_by text not null check (asked_by in ('POLICE', 'SOCIAL_CARE')),
    asked_by_name text not null check (asked_by_name <> ''),
    reason text not null check (reason <> ''),
    asked_on date not null,
    look_again_on date not null,
    looked_on date not null,
    lifted_on date,
    lifted_by uuid,
    lifted_reason text,
    version integer not null,
    check (num_nulls(lifted_on, lifted_by, lifted_reason) in (0, 3)),
    check (look_again_on > looked_on)
);
comment on table hold is 'While it stands nothing leaves that could tell the person';
comment on column hold.look_again_on is 'By when it is asked again whether it still has to stand';
comment on column hold.looked_on is 'When it was last looked at, the day it was recorded at first';
create unique index hold_standing on hold (contact) where lifted_on is null;
create index hold_contact on hold (contact);
create index hold_area on hold (area, look_again_on) where lifted_on is null;
