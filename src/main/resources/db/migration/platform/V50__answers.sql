-- Answers to questions about figures, such as requests under the Freedom of Information Act: who asked, what was given.
-- A later answer is protected beside the earlier ones, so none is ever changed.
create table figure_answer (
    id uuid primary key,
    area text not null references area,
    at timestamptz not null,
    by_staff uuid not null references staff,
    by_name text not null,
    topic text not null,
    breakdowns text[] not null check (cardinality(breakdowns) <= 2),
    audience text not null check (audience in ('WORKING', 'PARTNERS', 'PUBLIC')),
    asked_by text not null default '',
    reference text not null default '',
    received_on date
);
create index figure_answer_area on figure_answer (area, at desc);
comment on table figure_answer is 'Answers given to questions about figures';
comment on column figure_answer.received_on is 'When a request came that has to be answered within a time; null for none';

create table figure_answer_table (
    answer uuid not null references figure_answer on delete cascade,
    seq integer not null,
    first_on date not null,
    last_on date not null,
    keep_up_to integer not null,
    round_to integer not null,
    derived_from integer not null,
    content text not null,
    primary key (answer, seq),
    check (last_on >= first_on)
);
comment on table figure_answer_table is 'The tables of an answer, one a period, as given';

create function figure_answer_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an answer that was given is never changed';
end $$;
create trigger figure_answer_stays before update on figure_answer for each row execute function figure_answer_stays();
create trigger figure_answer_table_stays before update on figure_answer_table
    for each row execute function figure_answer_stays();
