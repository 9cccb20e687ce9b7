create table disclosure_rule (
    id uuid primary key default gen_random_uuid(),
    area text references area,
    audience text not null check (audience in ('PARTNERS', 'PUBLIC')),
    from_year integer not null,
    keep_up_to integer not null check (keep_up_to between 1 and 50),
    round_to integer not null check (round_to between 1 and keep_up_to),
    derived_from integer not null check (derived_from > keep_up_to),
    source text not null check (source <> ''),
    unique nulls not distinct (area, audience, from_year)
);
comment on table disclosure_rule is 'How counts are printed for readers outside the office, by the reporting year they are about';
comment on column disclosure_rule.area is 'Null for every area that has no rule of its own';
comment on column disclosure_rule.from_year is
    'The first reporting year it holds for (2013 is 2013-14): a year is protected in one way, whenever it is printed';
comment on column disclosure_rule.keep_up_to is 'Counts from 1 to this are kept back; 0 stays';
comment on column disclosure_rule.derived_from is 'The smallest base of a percentage, median or mean';

insert into disclosure_rule (audience, from_year, keep_up_to, round_to, derived_from, source)
select audience, 1990, 7, 5, 8, 'NHS hospital statistics: 1 to 7 kept back, others to the nearest 5'
from unnest(array['PARTNERS', 'PUBLIC']) as audience;
