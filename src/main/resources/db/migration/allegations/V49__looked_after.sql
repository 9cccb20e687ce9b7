-- Whether the child of a contact is looked after, and by which authority.
create table looked_after (
    id uuid primary key,
    contact uuid not null unique references contact on delete cascade,
    answer text not null check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    authority text not null default '',
    considered text not null default '',
    version integer not null,
    check (answer <> 'YES' or authority <> ''),
    check (answer = 'YES' or considered = '')
);
comment on column looked_after.considered is
    'Where a looked-after child was hurt in placement: what the LADO did about it';
