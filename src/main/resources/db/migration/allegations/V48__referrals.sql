-- Referral of the adult to the Disclosure and Barring Service: its two conditions, whose duty it is, and what became of it.
-- The decision itself stands with the concern.
create table dbs_referral (
    id uuid primary key,
    concern uuid not null unique references concern on delete cascade,
    permission text check (permission in ('WITHDRAWN', 'WOULD_HAVE', 'NOT')),
    permission_evidence text not null default '',
    harm text check (harm in ('HARM_TEST', 'RELEVANT_CONDUCT', 'RELEVANT_OFFENCE', 'NOT')),
    harm_evidence text not null default '',
    met_on date,
    duty text,
    duty_name text not null default '',
    said_on date,
    sent_on date,
    seen_on date,
    seen_what text not null default '',
    result text,
    result_on date check (result_on >= sent_on),
    version integer not null,
    check ((seen_on is null) = (seen_what = '')),
    check (num_nulls(result, result_on) in (0, 2)),
    check (seen_on is null or sent_on is not null)
);
comment on column dbs_referral.permission is 'Condition 1: permission to work with children was withdrawn, or would have been';
comment on column dbs_referral.harm is 'Condition 2: the harm test, relevant conduct, or a relevant offence';
comment on column dbs_referral.met_on is 'The day from which both conditions were met';
comment on column dbs_referral.said_on is 'The day on which the employer said that it was sent';
comment on column dbs_referral.seen_on is 'The day on which evidence of it was seen';

create table regulator_referral (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    regulator text not null,
    decision text not null check (decision in ('REFER', 'NOT_REFER')),
    decided_on date not null,
    reason text not null check (reason <> ''),
    duty text,
    duty_name text not null default '',
    sent_on date,
    reference text not null default '',
    result text,
    result_on date check (result_on >= sent_on),
    version integer not null,
    unique (concern, regulator),
    check (decision = 'REFER' or sent_on is null),
    check (decision = 'NOT_REFER' or duty is not null),
    check (num_nulls(result, result_on) in (0, 2)),
    check (result is null or sent_on is not null)
);
comment on table regulator_referral is 'Whether a regulator is told about the adult or the setting, and what became of it';
