-- What is done, while it is looked into, to keep children safe and the adult out of suspicion's way.
create table interim_measure (
    id uuid primary key,
    concern uuid not null references concern on delete cascade,
    kind text not null,
    started_on date not null,
    decided_by text not null check (decided_by in ('EMPLOYER', 'OTHER_BODY', 'POLICE_OR_COURT')),
    decided_name text not null check (decided_name <> ''),
    reason text not null check (reason <> ''),
    child_view text not null default '',
    confirmed_on date check (confirmed_on >= started_on),
    ended_on date check (ended_on >= started_on),
    ended_reason text not null default '',
    goes_on_reason text not null default '',
    version integer not null,
    check ((ended_on is null) = (ended_reason = '')),
    check (kind not in ('CHILD_MOVED_CLASS', 'FOSTER_CHILD_MOVED') or child_view <> ''),
    check (kind = 'SUSPENSION_NEUTRAL' or confirmed_on is null)
);
create index interim_measure_concern on interim_measure (concern);
create index interim_measure_running on interim_measure (started_on) where ended_on is null;
comment on table interim_measure is 'An interim measure, decided by an employer or another responsible body, never by the LADO';
comment on column interim_measure.child_view is 'Why the child bears the change, and what the child says of it';
comment on column interim_measure.confirmed_on is 'The day on which a suspension was confirmed in writing, with its reasons';
comment on column interim_measure.goes_on_reason is 'Why it goes on when the case closes; blank while nobody said so';

create table measure_alternative (
    measure uuid not null references interim_measure on delete cascade,
    kind text not null,
    why_not text not null check (why_not <> ''),
    primary key (measure, kind)
);
comment on table measure_alternative is 'An alternative to a suspension that was considered, and why it was not enough';

create table measure_review (
    id uuid primary key,
    measure uuid not null references interim_measure on delete cascade,
    reviewed_on date not null,
    found text not null check (found <> ''),
    version integer not null
);
create index measure_review_measure on measure_review (measure, reviewed_on);
comment on table measure_review is 'A look at whether an interim measure is still needed';
