-- The directory: the offices of LADOs elsewhere, as this area knows them.
create table authority (
    id uuid primary key,
    area text not null references platform.area,
    name text not null check (name <> ''),
    type text,
    office text not null default '',
    secure_email text not null default '',
    telephone text not null default '',
    verified_on date,
    verified_by uuid,
    version integer not null,
    check (num_nulls(verified_on, verified_by) in (0, 2))
);
comment on table authority is 'Offices, not people: an entry names nobody';
comment on column authority.telephone is 'The duty number';
create unique index authority_name on authority (area, lower(name));

-- The part another authority has in a case.
create table crossing (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    authority uuid not null references authority,
    part text not null check (part in ('LEAD', 'PARTICIPATING', 'INFORMED', 'TRANSFERRED_IN', 'TRANSFERRED_OUT')),
    rule text,
    agreement text not null default '',
    shared text not null default '',
    lawful_basis text,
    safety text not null default '',
    began_on date not null,
    began_time time,
    acknowledged_on date,
    acknowledged_time time,
    acknowledged_by text,
    their_reference text,
    disagreed_on date,
    disagreement text not null default '',
    escalated_on date,
    escalated_to text not null default '',
    withdrawn_on date,
    withdrawn_reason text not null default '',
    returned_on date,
    returned_outcome text not null default '',
    version integer not null,
    check (part <> 'TRANSFERRED_OUT' or safety <> ''),
    check (acknowledged_on is null or acknowledged_on >= began_on),
    check (acknowledged_on is null or withdrawn_on is null),
    check (num_nulls(acknowledged_on, acknowledged_by, their_reference) in (0, 3)),
    check (acknowledged_on is not null or acknowledged_time is null),
    check ((disagreed_on is null) = (disagreement = '')),
    check ((escalated_on is null) = (escalated_to = '')),
    check (escalated_on is null or disagreed_on is not null),
    check ((withdrawn_on is null) = (withdrawn_reason = '')),
    check ((returned_on is null) = (returned_outcome = ''))
);
comment on column crossing.part is 'The part the other authority has: LEAD says that it leads';
comment on column crossing.safety is 'Who keeps the children safe until a transfer is acknowledged';
comment on column crossing.began_on is 'The day it was sent, or came';
create index crossing_contact on crossing (contact);
create unique index crossing_lead on crossing (contact) where part = 'LEAD' and withdrawn_on is null;

-- Packages that were made here, and packages that came: the file as it is, byte for byte.
create table package (
    id uuid primary key,
    area text not null references platform.area,
    contact uuid not null references contact on delete cascade,
    crossing uuid not null references crossing on delete cascade,
    file_id uuid not null,
    direction text not null check (direction in ('OUT', 'IN')),
    kind text not null check (kind in ('CASE', 'ACKNOWLEDGEMENT', 'OUTCOME')),
    number text not null,
    content text not null,
    sha256 text not null,
    at timestamptz not null,
    by_staff uuid not null,
    version integer not null,
    unique (area, direction, file_id)
);
comment on column package.file_id is 'The number the file itself carries: the same package is recognised by it';
create index package_contact on package (contact);
create trigger package_stays before update on package for each row execute function former_stays();

create view crossing_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    crossing.id,
    crossing.began_on,
    crossing.part,
    crossing.rule,
    authority.type as authority_type,
    crossing.acknowledged_on,
    answered.working_number - began.working_number as acknowledged_working_days
from crossing
join contact on contact.id = crossing.contact
join authority on authority.id = crossing.authority
left join platform.calendar_day began on began.on_date = crossing.began_on
left join platform.calendar_day answered on answered.on_date = crossing.acknowledged_on
where crossing.withdrawn_on is null;
comment on view crossing_fact is 'One row for each part that another authority has in a case, without transfers taken back';

create view reopening_fact as
select contact.id as file, contact.area, contact.number, contact.restricted, reopening.reopened_on
from reopening
join contact on contact.id = reopening.contact;
comment on view reopening_fact is 'One row for each time a closed case was opened again';

create view outcome_version_fact as
select contact.id as file, contact.area, contact.number, contact.restricted, outcome_version.replaced_on
from outcome_version
join allegation on allegation.id = outcome_version.allegation
join concern on concern.id = allegation.concern
join contact on contact.id = concern.contact;
comment on view outcome_version_fact is 'One row for each outcome that another one took the place of';
