-- A closed case that was opened again; how it had been closed stays here.
create table reopening (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    reopened_on date not null,
    by_staff uuid not null,
    reason text not null check (reason <> ''),
    evidence text not null check (evidence <> ''),
    closed_as text not null,
    closed_on date not null,
    version integer not null,
    check (reopened_on >= closed_on)
);
comment on column reopening.evidence is 'What is new since it was closed';
comment on column reopening.closed_as is 'The disposal it had; contact.disposal is null again while it is open';
create index reopening_contact on reopening (contact, reopened_on);

-- Outcomes that another one took the place of. The one that stands is in the allegation.
create table outcome_version (
    id uuid primary key,
    allegation uuid not null references allegation on delete cascade,
    number integer not null check (number > 0),
    outcome text not null,
    outcome_on date not null,
    outcome_by uuid,
    outcome_reason text,
    evidence_limits text[] not null default '{}',
    confirmed_by uuid,
    confirmed_on date,
    replaced_on date not null,
    replaced_by uuid not null,
    replaced_because text not null check (replaced_because <> ''),
    version integer not null,
    unique (allegation, number),
    check (num_nulls(confirmed_by, confirmed_on) in (0, 2))
);
comment on column outcome_version.number is 'The first outcome is 1';

create function former_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was decided before is kept as it was';
end $$;
create trigger reopening_stays before update on reopening for each row execute function former_stays();
create trigger outcome_version_stays before update on outcome_version for each row execute function former_stays();
