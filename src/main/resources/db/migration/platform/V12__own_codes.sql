create table own_code (
    id uuid primary key,
    area text not null references area,
    list text not null,
    code text not null,
    label text not null check (label <> ''),
    hint text not null default '',
    from_date date not null,
    until_date date,
    by_staff uuid,
    at timestamptz not null,
    version integer not null,
    unique (list, code),
    check (until_date is null or until_date >= from_date)
);
create unique index own_code_label on own_code (area, list, lower(label)) where until_date is null;
comment on table own_code is 'What a board added to a code list; a code is ended, never removed, because records keep it';
