-- Cases that somebody keeps an eye on: their own bookmark.
create table watch (
    staff uuid not null references platform.staff,
    contact uuid not null references contact on delete cascade,
    since timestamptz not null,
    primary key (staff, contact)
);
create index watch_contact on watch (contact);

-- What happened while it could not be written down: when it happened and when it was entered are kept apart.
create table later_entry (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    kind text not null check (kind in ('CALL', 'MEETING', 'LETTER', 'VISIT', 'OTHER')),
    happened_on date not null,
    happened_time time,
    with_whom text not null default '',
    text text not null check (text <> ''),
    entered_at timestamptz not null,
    entered_by uuid not null
);
create index later_entry_contact on later_entry (contact, happened_on);
create trigger later_entry_stays before update on later_entry for each row execute function statement_stays();
comment on column later_entry.entered_at is 'When it was written down here, which is later than it happened';
