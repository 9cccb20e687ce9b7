-- One approach to the LADO. It is also the case file: a concern, where there is one, opens from it.
create table contact (
    id uuid primary key,
    area text not null references platform.area,
    number text not null,
    received_on date not null,
    received_time time,
    channel text,
    recorded_at timestamptz not null,
    recorded_by uuid,

    -- said on the telephone
    caller_name text not null default '',
    caller_organisation text not null default '',
    caller_telephone text not null default '',
    child_safe text check (child_safe in ('YES', 'NO', 'NOT_KNOWN')),
    child_safe_note text not null default '',
    immediate_concern boolean not null default false,

    -- who it is about
    adult uuid references people.person,
    adult_described text not null default '',
    adult_role text not null default '',
    employment_basis text,
    organisation uuid references agencies.organisation,
    setting text not null default '',
    child uuid references people.person,
    child_described text not null default '',

    -- completed later
    type text,
    source text,
    disclosed_where text,
    sector text,
    nature text,
    secondary_natures text[] not null default '{}',
    context text,
    incident_from date,
    incident_to date,
    incident_precision text not null default 'UNKNOWN'
        check (incident_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    employer_knew_on date,

    -- decided
    decision text,
    decision_on date,
    decision_by uuid,
    decision_limbs text[],
    decision_rationale text,
    decision_earlier_concerns text,
    advice text not null default '',
    advice_sent_on date,
    subject_told text not null default '',

    -- what was done with it
    disposal text,
    disposal_on date,

    restricted boolean not null default false,
    office_reference text,
    import uuid,
    version integer not null,

    unique (area, number),
    check (num_nulls(decision, decision_on, decision_limbs, decision_rationale, decision_earlier_concerns) in (0, 5)),
    check (decision is not null or decision_by is null),
    check (num_nulls(disposal, disposal_on) in (0, 2)),
    check (incident_to is null or incident_from is not null and incident_to >= incident_from),
    check (advice_sent_on is null or advice <> '')
);
comment on column contact.number is 'LADO-2013-0001, without gaps in a reporting year of an area';
comment on column contact.office_reference is 'The number the office gave it before, in its spreadsheet';
comment on column contact.disposal is 'What was done with the contact; null while it is open';
comment on column contact.decision_by is 'Null where a spreadsheet did not say';
create unique index contact_office_reference on contact (area, office_reference) where office_reference is not null;
create index contact_received on contact (area, received_on desc, number desc);
create index contact_open on contact (area, received_on desc, number desc) where disposal is null;
create index contact_setting on contact (area, lower(setting) text_pattern_ops);
create index contact_adult on contact (adult);
create index contact_child on contact (child);
create index contact_import on contact (import) where import is not null;

create table contact_number (
    area text not null references platform.area,
    year integer not null,
    last integer not null,
    primary key (area, year)
);
comment on table contact_number is 'The last number given in a reporting year; its row is locked while one is given';

-- What was said, as it was said: added to, never changed.
create table statement (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    at timestamptz not null,
    by_staff uuid,
    text text not null check (text <> '')
);
create index statement_contact on statement (contact, at);
create function statement_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was said is added to, never changed';
end $$;
create trigger statement_stays before update on statement for each row execute function statement_stays();

-- The LADO's case about one adult, opened from a contact.
create table concern (
    id uuid primary key,
    contact uuid not null unique references contact on delete cascade,
    area text not null references platform.area,
    opened_on date not null,
    lead uuid references platform.staff,
    dbs_decision text,
    dbs_on date,
    dbs_reason text not null default '',
    dbs_reference text not null default '',
    concluded_on date,
    import uuid,
    version integer not null,
    check (num_nulls(dbs_decision, dbs_on) in (0, 2))
);

create table allegation (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    seq integer not null,
    wording text not null check (wording <> ''),
    nature text,
    put_on date,
    response text not null default '',
    outcome text,
    outcome_on date,
    outcome_by uuid,
    outcome_reason text,
    evidence_limits text[] not null default '{}',
    confirmed_by uuid,
    confirmed_on date,
    import uuid,
    version integer not null,
    unique (concern, seq),
    check (num_nulls(outcome, outcome_on) in (0, 2)),
    check (outcome is not null or num_nonnulls(outcome_by, outcome_reason) = 0),
    check (num_nulls(confirmed_by, confirmed_on) in (0, 2))
);
comment on column allegation.wording is 'As put to the person';
comment on column allegation.confirmed_by is 'The second person a malicious outcome needs; null where a spreadsheet brought it in';

create table strand (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    kind text not null check (kind in ('POLICE', 'SOCIAL_CARE', 'EMPLOYER')),
    lead_name text not null default '',
    reference text not null default '',
    not_pursued_reason text not null default '',
    started_on date,
    first_reviewed_on date,
    ended_on date,
    result text,
    import uuid,
    version integer not null,
    unique (concern, kind),
    check (ended_on is null or started_on is not null and ended_on >= started_on),
    check (num_nulls(result, ended_on) in (0, 2))
);

create table meeting (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    type text not null check (type in ('INITIAL', 'REVIEW', 'FINAL')),
    held_on date not null,
    held_time time,
    chair text not null default '',
    decisions text not null default '',
    import uuid,
    version integer not null
);
create index meeting_concern on meeting (concern, held_on);
create unique index meeting_initial on meeting (concern) where type = 'INITIAL';

create table attendance (
    id uuid primary key,
    meeting uuid not null references meeting on delete cascade,
    name text not null check (name <> ''),
    role text not null default '',
    agency text not null default '',
    attended text not null check (attended in ('PRESENT', 'APOLOGY', 'REPORT_SENT', 'ABSENT'))
);
create index attendance_meeting on attendance (meeting);

-- Why a time limit was missed.
create table delay (
    id uuid primary key,
    contact uuid not null references contact on delete cascade,
    clock text not null,
    reason text not null,
    note text not null default '',
    managed_meanwhile text not null default '',
    by_staff uuid,
    at timestamptz not null,
    unique (contact, clock)
);
comment on column delay.managed_meanwhile is 'How children were kept safe while it was late';

-- Questions about policy: counted, not a case.
create table policy_question (
    id uuid primary key,
    area text not null references platform.area,
    asked_on date not null,
    asked_by text not null default '',
    question text not null check (question <> ''),
    answer text not null default '',
    recorded_by uuid,
    import uuid
);
