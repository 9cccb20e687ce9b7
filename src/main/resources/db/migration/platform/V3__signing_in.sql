alter table staff add column stamp integer not null default 0;
comment on column staff.stamp is 'Raised when the password changes or the person leaves: sessions begun before are over';

-- Spring Session's own tables.
create table spring_session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- One-time links with which a person chooses a password.
create table enrolment (
    token_hash bytea primary key,
    staff uuid references staff,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
comment on column enrolment.token_hash is 'SHA-256 of the token, which is shown once and never kept';
comment on column enrolment.staff is 'Null for the link of the first administrator, who has no account yet';

-- Forms that came when their writer was no longer signed in.
create table kept_form (
    once uuid primary key,
    staff uuid not null references staff on delete cascade,
    path text not null,
    fields jsonb not null,
    had_files boolean not null,
    kept_at timestamptz not null
);
create index kept_form_staff on kept_form (staff);

-- What this installation signs with.
create table secret (
    name text primary key,
    value bytea not null
);
