-- One set of weights for the whole installation. Where none is chosen, those that Safeboard comes with are in use.
create table weights (
    id uuid primary key,
    version text not null,
    learned_at timestamptz not null,
    from_records integer not null,
    lines text not null,
    chosen_at timestamptz,
    chosen_by uuid
);
create unique index weights_in_use on weights ((true)) where chosen_at is not null;
comment on table weights is 'What each agreement counts when records of people are compared, as learned from records; a row never changes but for chosen_at and chosen_by';

create table sweep (
    id uuid primary key,
    area text not null references platform.area,
    weights uuid references weights on delete cascade,
    hidden uuid[] not null,
    at timestamptz not null,
    records integer not null,
    pairs integer[] not null,
    unjudged integer[] not null
);
create index sweep_area on sweep (area);
comment on table sweep is 'The adults of an area, each compared with all others: how many pairs reach which score. Those of an area are replaced together';
comment on column sweep.weights is 'Null for the weights that Safeboard comes with';
comment on column sweep.hidden is 'Persons who were left out: it is for readers from whom no others are hidden';
comment on column sweep.pairs is 'By the steps of PairScore, each without those of the steps before';

create table sweep_pair (
    sweep uuid not null references sweep on delete cascade,
    one uuid not null,
    other uuid not null,
    score double precision not null,
    primary key (sweep, one, other),
    check (one <> other)
);
comment on table sweep_pair is 'The strongest pairs that are likely one person and that nobody had judged';

create table matching_work (
    area text primary key references platform.area,
    begun_at timestamptz,
    stopped text not null default ''
);
comment on table matching_work is 'What is being learned or looked through: begun_at is null when it is over, stopped says why there is no result';
