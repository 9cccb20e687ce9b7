-- Who has to be told what: a row for each, opened by rule from the facts of the case.
create table telling (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    matter text not null check (matter in ('ALLEGATION', 'PROCESS', 'OUTCOME', 'ADVICE')),
    audience text not null
        check (audience in ('SUBJECT', 'EMPLOYER', 'FAMILY', 'REFERRER', 'OTHER_BODY', 'OTHER_LADO', 'REGULATOR')),
    name text not null default '',
    allegation uuid references allegation on delete cascade,
    edition integer not null check (edition > 0),
    outcomes text not null default '',
    since date not null,
    teller text not null check (teller in ('LADO', 'EMPLOYER', 'AGENCY', 'POLICE', 'SOCIAL_CARE', 'OTHER')),
    teller_name text not null default '',
    agreed_words text not null default '',
    withheld_reason text,
    withheld_on date,
    withheld_look_again_on date,
    told_on date,
    told_how text,
    told_proof text,
    told_letter uuid,
    not_needed_reason text,
    not_needed_on date,
    returned_on date,
    returned_note text,
    version integer not null,
    unique nulls not distinct (contact, matter, audience, name, allegation, edition),
    check (num_nulls(withheld_reason, withheld_on, withheld_look_again_on) in (0, 3)),
    check (num_nulls(told_on, told_how, told_proof) in (0, 3)),
    check (told_letter is null or told_on is not null),
    check (num_nulls(not_needed_reason, not_needed_on) in (0, 2)),
    check (num_nulls(returned_on, returned_note) in (0, 2)),
    check (num_nonnulls(withheld_on, told_on, not_needed_on) <= 1)
);
comment on table telling is 'A person or body that has to be told something; how it stands follows from its dates';
comment on column telling.edition is 'Which outcome of the case they are told, the first being 1';
comment on column telling.told_proof is 'The proof of service, or who confirmed that somebody else told them';
comment on column telling.returned_on is 'When a letter last came back; what was sent again stands in told_on';
create index telling_open on telling (area, since) where told_on is null and not_needed_on is null;
create index telling_area on telling (area);
