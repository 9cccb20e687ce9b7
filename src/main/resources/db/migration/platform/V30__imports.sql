-- A spreadsheet that somebody brought, from upload to being brought in or taken back.
create table import (
    id uuid primary key,
    area text not null references area,
    kind text not null,
    file_name text not null,
    sha256 bytea not null,
    bytes bigint not null,
    content bytea,
    columns jsonb,
    mapping text not null default '',
    by_staff uuid not null,
    by_name text not null,
    at timestamptz not null,
    work text check (work in ('CHECK', 'WRITE', 'TAKE_BACK')),
    work_started_at timestamptz,
    work_stage text not null default '',
    work_rows integer not null default 0,
    work_of integer not null default 0,
    stopped text not null default '',
    report jsonb,
    brought_in_at timestamptz,
    taken_back_at timestamptz,
    taken_back_by text not null default '',
    check ((work is null) = (work_started_at is null)),
    check (taken_back_at is null or brought_in_at is not null)
);
comment on table import is 'A spreadsheet brought by somebody';
comment on column import.content is 'The file, until it is brought in or given up: the records are kept, not the file';
comment on column import.columns is 'Which heading is which field, once the person has agreed';
comment on column import.work is 'What is running; nobody holds its advisory lock where the server was killed';
comment on column import.stopped is 'A sentence why the last work ended without a result';
create index import_area on import (area, at desc);

-- Each row that was brought in: to know it again, and where a record came from.
create table import_row (
    identity uuid primary key,
    content uuid not null,
    import uuid not null,
    record uuid not null,
    sheet text not null,
    number integer not null,
    aside text
);
comment on table import_row is 'Without foreign keys: 100,000 rows are written at once, and only together with their import';
comment on column import_row.identity is 'Hash of area, kind and the office''s reference, or what the row is recognised by';
comment on column import_row.content is 'Hash of everything in the row that is brought in';
comment on column import_row.aside is 'What stood in columns that are not brought in, as JSON';
create index import_row_record on import_row (record);

create table import_mapping (
    area text not null references area,
    kind text not null,
    name text not null,
    columns jsonb not null,
    by_staff uuid not null,
    at timestamptz not null,
    primary key (area, kind, name)
);
comment on table import_mapping is 'Which heading is which field, as somebody matched them before; an empty field is set aside';

create table import_word (
    area text not null references area,
    list text not null,
    word text not null,
    code text not null,
    by_staff uuid not null,
    primary key (area, list, word)
);
comment on table import_word is 'What a word in the office''s spreadsheets means in a code list';
