create table action (
    id uuid primary key,
    area text not null references platform.area,
    file uuid not null,
    module text not null,
    arose_from uuid,
    what text not null check (what <> ''),
    owner_name text not null check (owner_name <> ''),
    owner_agency text not null default '',
    owner_staff uuid references platform.staff,
    promised_on date not null,
    due_on date not null check (due_on >= promised_on),
    claimed_on date check (claimed_on >= promised_on),
    claimed_note text not null default '',
    evidenced_on date check (evidenced_on >= claimed_on),
    evidence text not null default '',
    import uuid,
    version integer not null,
    check (claimed_on is not null or evidenced_on is null)
);
create index action_file on action (file);
create index action_owner on action (owner_staff, due_on) where claimed_on is null;
comment on table action is 'Something somebody promised to do by a date; claimed, then evidenced';
comment on column action.file is 'The case file it belongs to';
comment on column action.arose_from is 'The meeting, review or audit in which it was promised';
