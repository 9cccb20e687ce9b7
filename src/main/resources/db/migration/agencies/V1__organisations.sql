create table organisation (
    id uuid primary key,
    area text not null references platform.area,
    name text not null check (name <> ''),
    sector text,
    named_officer text not null default '',
    telephone text not null default '',
    email text not null default '',
    closed_on date,
    import uuid,
    version integer not null
);
create unique index organisation_name on organisation (area, lower(name));
comment on table organisation is 'An employer or setting: a school, nursery, mosque, taxi firm, fostering agency';
