alter table contact add column lead uuid references platform.staff;
comment on column contact.lead is
    'Who took it over where no concern is open; where one is, the concern says who leads, and before that whoever decided';

-- Cases that went from one person to another in one step.
create table hand_over (
    id uuid primary key,
    area text not null references platform.area,
    former uuid references platform.staff,
    next uuid not null references platform.staff,
    from_on date not null,
    reason text not null check (reason <> ''),
    made_at timestamptz not null,
    made_by uuid not null,
    applied_at timestamptz,
    undone_at timestamptz,
    undone_by uuid,
    version integer not null,
    check ((undone_at is null) = (undone_by is null)),
    check (former is distinct from next)
);
comment on column hand_over.former is 'Who led them; null where nobody did';
comment on column hand_over.applied_at is 'Null until its day has come';
create index hand_over_area on hand_over (area, made_at);
create index hand_over_waiting on hand_over (from_on) where applied_at is null and undone_at is null;

create table handed_case (
    hand_over uuid not null references hand_over on delete cascade,
    contact uuid not null references contact on delete cascade,
    moved boolean not null default false,
    restored boolean not null default false,
    primary key (hand_over, contact)
);
comment on column handed_case.moved is 'False where somebody else led it when the day came';
create index handed_case_contact on handed_case (contact);

create view case_lead as
select contact.id as contact, contact.area, coalesce(concern.lead, contact.lead, contact.decision_by) as lead
from contact
left join concern on concern.contact = contact.id;
comment on view case_lead is 'Who leads each case: of its concern, or who took it over, or who decided it';
