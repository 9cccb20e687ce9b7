-- A letter that tells what a row of the ledger says: a draft until released, frozen from then on.
create table letter (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    telling uuid not null references telling on delete cascade,
    kind text not null check (kind in
        ('OUTCOME', 'FAMILY', 'REFERRER', 'OTHER_BODY', 'OTHER_LADO', 'TOLD', 'LEAFLET', 'ADVICE')),
    recipient text not null check (recipient <> ''),
    address text not null check (address <> ''),
    texts text not null,
    outcomes text not null default '',
    begun_at timestamptz not null,
    supersedes uuid references letter,
    released_on date,
    released_by uuid,
    number integer check (number > 0),
    frozen text,
    template integer,
    sha256 text,
    names_confirmed text[],
    served_on date,
    served_how text,
    served_proof text,
    served_by uuid,
    back_on date,
    back_note text,
    version integer not null,
    unique (contact, number),
    check (num_nulls(released_on, released_by, number, frozen, template, sha256, names_confirmed) in (0, 7)),
    check (num_nulls(served_on, served_how, served_proof, served_by) in (0, 4)),
    check (served_on is null or released_on is not null),
    check (num_nulls(back_on, back_note) in (0, 2)),
    check (back_on is null or served_on is not null)
);
comment on table letter is 'A letter of a case; its text is frozen when it is released';
comment on column letter.frozen is 'The values of all its fields, as JSON';
create index letter_contact on letter (contact);
create unique index letter_draft on letter (telling) where released_on is null;

create table letter_file (
    letter uuid primary key references letter on delete cascade,
    word bytea not null
);
comment on table letter_file is 'The Word file of a released letter, as it was frozen';

create function letter_stays() returns trigger language plpgsql as $$
begin
    if old.released_on is not null and (new.recipient, new.address, new.texts, new.outcomes, new.released_on,
            new.released_by, new.number, new.frozen, new.template, new.sha256, new.names_confirmed)
        is distinct from (old.recipient, old.address, old.texts, old.outcomes, old.released_on,
            old.released_by, old.number, old.frozen, old.template, old.sha256, old.names_confirmed) then
        raise exception 'a released letter is corrected by another letter, never changed';
    end if;
    return new;
end $$;
create trigger letter_stays before update on letter for each row execute function letter_stays();
create function letter_file_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a released letter is corrected by another letter, never changed';
end $$;
create trigger letter_file_stays before update on letter_file for each row execute function letter_file_stays();
