-- Conduct below the threshold that an employer shared with the LADO. The contact is its file; what was seen is kept with
-- what was said there.
create table low_level_concern (
    contact uuid primary key references contact on delete cascade,
    kind text,
    place text,
    time_of_day text,
    child_age text,
    circumstances text not null default '',
    reporter text not null default '',
    reporter_private boolean not null default false,
    self_reported boolean not null default false,

    -- what the employer made of it
    adult_account text not null default '',
    about_head boolean not null default false,
    decider text check (decider in ('HEAD', 'CHAIR', 'OTHER')),
    decider_name text not null default '',
    employer_decision text,
    employer_decided_on date,
    employer_rationale text not null default '',
    action text not null default '',
    advice_asked text check (advice_asked in ('YES', 'NO')),
    supplier text not null default '',
    supplier_told_on date,
    review_on date,
    reviewed_on date,
    review_found text not null default '',

    version integer not null,
    check (not about_head or decider is distinct from 'HEAD'),
    check (employer_decision is null or decider is not null and decider_name <> '' and employer_rationale <> ''),
    check (supplier_told_on is null or supplier <> ''),
    check ((reviewed_on is null) = (review_found = ''))
);
comment on table low_level_concern is 'A concern below the threshold that an employer shared; its contact is its file';
comment on column low_level_concern.reporter is 'Who saw it; the name is kept, also where it is not to be passed on';
comment on column low_level_concern.reporter_private is 'Asked not to be named to others';
comment on column low_level_concern.about_head is 'The adult is the head or manager, so that the chair decides';
comment on column low_level_concern.supplier is 'The adult''s own employer, where an agency or a contractor sent them';

-- The low-level concerns that a referral carries. They stay what they were.
create table carried_concern (
    referral uuid not null references contact on delete cascade,
    entry uuid not null references low_level_concern on delete cascade,
    primary key (referral, entry),
    check (referral <> entry)
);
create index carried_concern_entry on carried_concern (entry);
comment on table carried_concern is 'Low-level concerns that together became a referral';

-- What was recorded of the conduct stays as it was once a referral carries it.
create function carried_concern_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from allegations.carried_concern where entry = old.contact)
        and (new.kind, new.place, new.time_of_day, new.child_age, new.circumstances, new.reporter)
            is distinct from (old.kind, old.place, old.time_of_day, old.child_age, old.circumstances, old.reporter) then
        raise exception 'a low-level concern that a referral carries stays what it was';
    end if;
    return new;
end $$;
create trigger carried_concern_stays before update on low_level_concern
    for each row execute function carried_concern_stays();
