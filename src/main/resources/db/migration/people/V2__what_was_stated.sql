alter table person drop sound_key; -- and with it the indexes person_sound and person_born
alter table person rename exact_key to folded_name;
alter index person_exact rename to person_folded;
alter table person
    alter folded_name set default '',
    add sex text not null default 'UNKNOWN' check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
    add changed_in xid8 not null default pg_current_xact_id(),
    add changed_at timestamptz not null default now(),
    add keyed integer not null default 0;
create index person_unkeyed on person (id) where keyed < 1;
create index person_changed on person (area, changed_in);
comment on column person.changed_in is 'The transaction that wrote it last, or anything stated about the person';
comment on column person.changed_at is 'When that transaction began';
comment on column person.keyed is 'By which rules its rows in person_key were made; those of older rules are made anew at the next start';

-- What was corrected stays: people are found by everything that was ever stated.
create table person_name (
    id uuid primary key default gen_random_uuid(),
    person uuid not null references person on delete cascade,
    kind text not null check (kind in ('IN_USE', 'KNOWN_AS', 'FORMER', 'OTHER')),
    given_names text not null default '',
    family_name text not null default '',
    position integer not null,
    corrected_at timestamptz,
    check (kind <> 'IN_USE' or corrected_at is not null)
);
create index person_name_of on person_name (person);
comment on table person_name is 'Names beside the one in use; a whole name in one piece stands in family_name';

create table person_address (
    id uuid primary key default gen_random_uuid(),
    person uuid not null references person on delete cascade,
    line text not null default '',
    town text not null default '',
    postcode text not null default '',
    lived_from date,
    lived_until date,
    position integer not null,
    corrected_at timestamptz
);
create index person_address_of on person_address (person);

create table person_identifier (
    id uuid primary key default gen_random_uuid(),
    person uuid not null references person on delete cascade,
    kind text not null check (kind in ('TELEPHONE', 'EMAIL', 'NHS_NUMBER', 'TEACHER_REFERENCE', 'REGISTRATION',
        'DBS_CERTIFICATE', 'VEHICLE_LICENCE')),
    value text not null,
    position integer not null,
    corrected_at timestamptz
);
create index person_identifier_of on person_identifier (person);
comment on table person_identifier is 'Telephone numbers, email addresses, and the numbers that one person has';

-- No foreign key: a dozen of them would be looked up for every person written. What removes a person removes its keys.
create table person_key (
    key bigint not null,
    person uuid not null,
    primary key (key, person)
);
create index person_key_of on person_key (person);
comment on table person_key is 'Hashes of how names sound, dates, postcodes and numbers, of an area and of adults or children';

create table person_removed (
    person uuid not null,
    area text not null,
    changed_in xid8 not null default pg_current_xact_id()
);
create index person_removed_in on person_removed (area, changed_in);
comment on table person_removed is 'So that whoever holds people in memory hears that one is gone';

create function person_is_removed() returns trigger
language plpgsql as $$
begin
    insert into people.person_removed (person, area) select id, area from gone;
    delete from people.person_key using gone where person_key.person = gone.id;
    return null;
end $$;
create trigger person_is_removed after delete on person
    referencing old table as gone
    for each statement execute function person_is_removed();
