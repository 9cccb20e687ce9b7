-- Filters of the case list that somebody wants to see again.
create table saved_view (
    id uuid primary key,
    area text not null references platform.area,
    owner uuid not null references platform.staff,
    name text not null check (name <> ''),
    shared boolean not null,
    state text not null default '',
    sector text not null default '',
    nature text not null default '',
    decision text not null default '',
    year text not null default '',
    lead text not null default '',
    sort_order text not null default '',
    made_at timestamptz not null
);
comment on table saved_view is 'Filters alone: no name of anybody is kept in a view';
create unique index saved_view_name on saved_view (area, owner, lower(name));
