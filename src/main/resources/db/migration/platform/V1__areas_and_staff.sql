create table area (
    code text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
    name text not null,
    board text not null
);
comment on table area is 'A local authority area with its board; every record belongs to one';

create table staff (
    id uuid primary key,
    name text not null check (name <> ''),
    email text not null,
    password text,
    created_at timestamptz not null default now(),
    left_on date
);
create unique index staff_email on staff (lower(email));
comment on column staff.password is 'Encoded with its algorithm; null until the person has chosen one';

create table role_held (
    id uuid primary key,
    staff uuid not null references staff,
    role text not null,
    area text not null references area,
    agency text not null default '',
    sector text,
    held_from date not null,
    held_until date,
    check (held_until is null or held_until >= held_from),
    check ((role = 'SAFEGUARDING_ADVISER') = (sector is not null))
);
create index role_held_staff on role_held (staff);
