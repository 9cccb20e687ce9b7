create table section_text (
    area text not null references platform.area,
    year int not null check (year between 1990 and 2098),
    chapter text not null,
    section text not null,
    number int not null check (number > 0),
    text text not null check (length(text) <= 60000),
    writer uuid not null references platform.staff,
    writer_name text not null,
    at timestamptz not null,
    note text not null default '',
    primary key (area, year, chapter, section, number)
);
comment on table section_text is 'Every saved version of the text of a section; rows are only added';
comment on column section_text.year is 'The calendar year in which the reporting year begins';

create table own_draft (
    area text not null references platform.area,
    year int not null,
    chapter text not null,
    section text not null,
    writer uuid not null references platform.staff,
    text text not null check (length(text) <= 60000),
    seen bigint not null,
    at timestamptz not null,
    primary key (area, year, chapter, section, writer)
);
comment on table own_draft is 'What somebody typed and has not saved; seen by nobody else, gone when it is saved';

create table edition (
    area text not null references platform.area,
    year int not null check (year between 1990 and 2098),
    chapter text not null,
    number int not null check (number > 0),
    at timestamptz not null,
    publisher uuid not null references platform.staff,
    publisher_name text not null,
    reason text not null,
    snapshot text not null check (snapshot is json),
    hash text not null check (hash = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
    primary key (area, year, chapter, number),
    check (number = 1 or reason <> '')
);
comment on table edition is 'What was published: text and figures, frozen, with the hash of both';
comment on column edition.snapshot is 'Text and not jsonb, so that the hash is of the very bytes';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'annualreport.% is only ever added to', tg_table_name;
end
$$;
create trigger section_text_stays before update or delete or truncate on section_text
    execute function refuse_change();
create trigger edition_stays before update or delete or truncate on edition
    execute function refuse_change();
