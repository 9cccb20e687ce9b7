create table calendar_link (
    staff uuid primary key references staff,
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);
comment on table calendar_link is 'Secret addresses under which a calendar reads the time limits of one person; one each, replaced or removed at will';
comment on column calendar_link.token_hash is 'SHA-256 of the secret part; the address itself is shown once and kept nowhere';
