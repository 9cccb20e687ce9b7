-- What was learnt from a case: answered before it closes.
create table learning (
    contact uuid primary key references contact on delete cascade,
    themes text[] not null,
    learnt text not null,
    answered_on date not null,
    answered_by uuid not null,
    version integer not null,
    check ((cardinality(themes) = 0) = (learnt = ''))
);
comment on table learning is 'What there was to learn from a case; no themes where there was nothing';

-- The service's own actions of a year hang on this as on a case file.
create table service_year (
    id uuid primary key,
    area text not null references platform.area,
    year integer not null,
    unique (area, year)
);
comment on table service_year is 'A reporting year of the service, whose own actions belong to it; 2026 is 2026-27';
