-- The Word templates that an office edits itself; each version stays, since a letter says of which it was made.
create table letter_template (
    id uuid primary key,
    area text not null references area,
    type text not null,
    number integer not null check (number > 0),
    at timestamptz not null,
    by_staff uuid not null,
    by_name text not null,
    note text not null default '',
    sha256 text not null,
    content bytea not null,
    unique (area, type, number)
);
comment on table letter_template is 'Number 0 is the standard template, which comes with the application';
create function letter_template_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a letter template is replaced by a new version, never changed';
end $$;
create trigger letter_template_stays before update on letter_template
    for each row execute function letter_template_stays();
