-- Strands in depth: who leads them, what the police let the employer do, reviews, the employer's steps.
alter table strand
    add lead_agency text not null default '',
    add lead_contact text not null default '',
    add child_unwilling boolean not null default false,
    add left_on date,
    add considered text not null default '',
    add employer_may text check (employer_may in ('YES', 'NO', 'NOT_ASKED')),
    add employer_may_by text not null default '',
    add employer_may_on date,
    add check (left_on is null or kind = 'EMPLOYER'),
    add check (employer_may is null or kind = 'POLICE'),
    add check ((employer_may in ('YES', 'NO')) is not true or employer_may_on is not null and employer_may_by <> ''),
    drop constraint strand_kind_check,
    add constraint strand_kind_check check (kind in ('POLICE', 'SOCIAL_CARE', 'EMPLOYER', 'REGULATOR'));
comment on column strand.child_unwilling is 'A child or parent does not wish to go on, which ends nothing';
comment on column strand.left_on is 'The day the adult resigned or left, which ends nothing';
comment on column strand.considered is 'What was considered all the same';
comment on column strand.employer_may is 'Are the police content for the employer to go on with interviews?';

create table strand_review (
    id uuid primary key,
    strand uuid not null references strand on delete cascade,
    reviewed_on date not null,
    reported text not null check (reported <> ''),
    result text,
    pace text not null check (pace in ('FORTNIGHT', 'FOUR_WEEKS')),
    next_on date check (next_on > reviewed_on),
    version integer not null
);
create index strand_review_strand on strand_review (strand, reviewed_on);
comment on table strand_review is 'A review of a strand: what its agency reported';
comment on column strand_review.result is 'A result on the way, such as bail; the last one ends the strand';

create table employer_steps (
    id uuid primary key,
    strand uuid not null unique references strand on delete cascade,
    interviews_from date,
    no_formal_on date,
    action_on date check (action_on >= no_formal_on),
    investigator text not null default '',
    appointed_on date,
    report_on date check (report_on >= appointed_on),
    hearing_decided_on date,
    hearing_on date check (hearing_on >= hearing_decided_on),
    settlement text check (settlement in ('YES', 'NO')),
    settlement_checked text not null default '',
    version integer not null,
    check (settlement <> 'YES' or settlement_checked <> '')
);
comment on table employer_steps is 'The steps of the employer''s consideration, as far as they are taken';
comment on column employer_steps.settlement_checked is
    'How it is known that a settlement agreement does not prevent a referral';
