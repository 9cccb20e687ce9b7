-- Contacts beside which likely earlier records turned up that nobody has judged: found overnight, or in a spreadsheet.
create table earlier_found (
    contact uuid primary key references contact on delete cascade,
    area text not null references platform.area,
    found_at timestamptz not null,
    brought_in boolean not null
);
create index earlier_found_area on earlier_found (area, brought_in);
comment on table earlier_found is 'What waits on the pages of those who judge; a row goes when everything likely is judged';

create table earlier_looked (
    area text primary key references platform.area,
    at timestamptz not null
);
comment on table earlier_looked is 'Until when people who were recorded or corrected have been looked at again';

-- From how many contacts on something is said beside a person. There is no national definition, so they are data: a change
-- is a new row.
create table pattern_limit (
    from_date date primary key,
    setting_contacts integer not null check (setting_contacts > 1),
    setting_months integer not null check (setting_months > 0),
    setting_adults integer not null check (setting_adults > 1),
    supplier_settings integer not null check (supplier_settings > 1),
    child_allegations integer not null check (child_allegations > 1),
    rise_chance numeric not null check (rise_chance > 0 and rise_chance < 1),
    rise_years integer not null check (rise_years > 0)
);
comment on table pattern_limit is 'Local limits of patterns, each from a day on; the latest begun counts';
comment on column pattern_limit.rise_chance is 'How unlikely a number of contacts is by the mean of the years before (Poisson) to be called unusual';
insert into pattern_limit values (date '1900-01-01', 3, 6, 2, 2, 2, 0.01, 3);
