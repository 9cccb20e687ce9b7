-- Complaints about how a case was dealt with: each belongs to its case and has its own time limits.
create table complaint (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    received_on date not null,
    made_by text not null,
    about text not null,
    said text not null check (said <> ''),
    answered_on date,
    result text,
    answer text not null default '',
    review_asked_on date,
    review_answered_on date,
    review_result text,
    ombudsman_on date,
    ombudsman_reference text not null default '',
    ombudsman_decision text not null default '',
    remedy text not null default '',
    remedy_due date,
    remedy_done_on date,
    version integer not null,
    check (num_nulls(answered_on, result) in (0, 2)),
    check (answered_on is null or answered_on >= received_on),
    check (num_nulls(review_answered_on, review_result) in (0, 2)),
    check (review_asked_on is null or answered_on is not null and review_asked_on >= answered_on),
    check (review_answered_on is null or review_asked_on is not null and review_answered_on >= review_asked_on),
    check (remedy_due is null or remedy <> ''),
    check (remedy_done_on is null or remedy <> '')
);
comment on table complaint is 'A complaint about a case; its second stage and the Ombudsman follow it';
create index complaint_contact on complaint (contact, received_on);
create index complaint_open on complaint (area, received_on) where answered_on is null;

-- What was asked about an adult by the police, the Disclosure and Barring Service, a regulator or an employer, and what
-- they were told. The answer is never changed.
create table disclosure (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    asked_on date not null,
    asked_by text not null,
    asked_by_name text not null check (asked_by_name <> ''),
    purpose text not null check (purpose <> ''),
    answered_on date,
    lawful_basis text,
    given text,
    left_out text not null default '',
    answered_by uuid,
    version integer not null,
    check (num_nulls(answered_on, lawful_basis, given, answered_by) in (0, 4)),
    check (answered_on is null or answered_on >= asked_on)
);
comment on table disclosure is 'Enquiries of third parties about what is held, with the answer as given';
comment on column disclosure.left_out is 'What was left out of the answer, and why';
create index disclosure_contact on disclosure (contact, asked_on);
create index disclosure_open on disclosure (area, asked_on) where answered_on is null;
create function disclosure_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was disclosed is never changed';
end $$;
create trigger disclosure_stays before update on disclosure
    for each row when (old.answered_on is not null) execute function disclosure_stays();

create view complaint_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    complaint.received_on,
    complaint.made_by,
    complaint.about,
    complaint.result,
    complaint.answered_on
from complaint
join contact on contact.id = complaint.contact;
comment on view complaint_fact is 'One row for each complaint about a case';

create view disclosure_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    disclosure.asked_on,
    disclosure.asked_by,
    disclosure.lawful_basis,
    disclosure.answered_on
from disclosure
join contact on contact.id = disclosure.contact;
comment on view disclosure_fact is 'One row for each enquiry of a third party about what is held';
