-- Documents that people sent or added to a record: kept here, so that a backup is one thing.
create table attachment (
    id uuid primary key,
    area text not null references area,
    module text not null,
    file uuid not null,
    part uuid,
    replaces uuid references attachment,
    name text not null check (name <> ''),
    type text not null,
    size bigint not null check (size > 0),
    sha256 bytea not null,
    content bytea,
    scan text not null check (scan in ('NOT_SCANNED', 'WAITING', 'CLEAN', 'INFECTED')),
    scanned_at timestamptz,
    by_staff uuid not null,
    by_name text not null,
    at timestamptz not null,
    check ((content is null) = (scan = 'INFECTED')),
    check ((scanned_at is null) = (scan in ('NOT_SCANNED', 'WAITING')))
);
comment on table attachment is 'A document that belongs to a record of some module; never changed: a new version is another row';
comment on column attachment.module is 'Whose FileAccess says who may open it';
comment on column attachment.file is 'The case file it belongs to';
comment on column attachment.part is 'The part of the file, such as a meeting; null for the file as a whole';
comment on column attachment.replaces is 'The version before it';
comment on column attachment.name is 'As given, without a path; never in an address';
comment on column attachment.type is 'What it is by its content and its ending together';
comment on column attachment.content is 'Null once a scanner found a virus in it';
comment on column attachment.scan is 'WAITING: a scanner is configured and could not be reached; it is not opened until it was scanned';
create index attachment_file on attachment (file, part);
create index attachment_to_scan on attachment (at) where scan in ('NOT_SCANNED', 'WAITING');
