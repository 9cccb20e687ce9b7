create table local_limit (
    id uuid primary key,
    area text not null references area,
    time_limit text not null,
    from_date date not null,
    amount integer not null check (amount between 1 and 1000),
    why text not null check (why <> ''),
    by_staff uuid,
    at timestamptz not null,
    unique (area, time_limit, from_date)
);
comment on table local_limit is 'The length a board gave a local time limit, for what starts on the day or later';
comment on column local_limit.amount is 'In the unit of the time limit: hours, working days, days, weeks or months';

create function limit_amount(of_area text, of_limit text, starting date, otherwise integer) returns integer
language sql stable parallel safe as $$
    select coalesce(
        (select amount from platform.local_limit
         where area = of_area and time_limit = of_limit and from_date <= starting
         order by from_date desc limit 1),
        otherwise)
$$;
