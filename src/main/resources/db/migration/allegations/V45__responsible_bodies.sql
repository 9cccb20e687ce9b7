-- Who is responsible for the adult's work with children: none, one, or several, such as an agency and a host.
create table responsible_body (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    kind text not null check (kind in (
        'EMPLOYER', 'AGENCY_SUPPLIER', 'HOST', 'COMMISSIONER', 'REGISTERING_BODY', 'LICENSING_AUTHORITY',
        'TRUSTEES_COMMITTEE', 'GOVERNING_BODY', 'NATIONAL_GOVERNING_BODY', 'FOSTERING_SERVICE', 'LANDLORD_HIRER',
        'NONE_IDENTIFIED')),
    organisation uuid references agencies.organisation,
    name text not null default '',
    contact_name text not null default '',
    contact_role text not null default '',
    telephone text not null default '',
    email text not null default '',
    address text not null default '',
    tells text not null default '',
    plan text not null default '',
    ended_on date,
    version integer not null,
    check ((kind = 'NONE_IDENTIFIED') = (name = '')),
    check ((kind = 'NONE_IDENTIFIED') = (plan <> '')),
    check (kind <> 'NONE_IDENTIFIED' or organisation is null)
);
create index responsible_body_concern on responsible_body (concern);
create index responsible_body_organisation on responsible_body (organisation);
comment on table responsible_body is 'An organisation responsible for the work of the adult of a concern';
comment on column responsible_body.organisation is 'The organisation with this name, where the office knows one';
comment on column responsible_body.tells is 'Whom this body tells what, as agreed';
comment on column responsible_body.plan is 'What the LADO does where no body is responsible';
comment on column responsible_body.ended_on is 'The day from which it was no longer responsible';
