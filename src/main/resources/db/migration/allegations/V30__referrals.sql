-- A referral that somebody without an account is writing: readable only with the code they were shown.
create table referral_draft (
    id text primary key,
    area text not null references platform.area,
    started_at timestamptz not null,
    changed_at timestamptz not null
);
comment on table referral_draft is 'Deleted when it is sent, or some weeks after it was last changed';
comment on column referral_draft.id is 'A hash of the code, which is kept nowhere';
create index referral_draft_changed on referral_draft (changed_at);

create table referral_draft_page (
    draft text not null references referral_draft on delete cascade,
    step text not null,
    sealed bytea not null,
    primary key (draft, step)
);
comment on column referral_draft_page.sealed is 'What was typed on one page, encrypted with a key made of the code';

create table referral_draft_document (
    id uuid primary key,
    draft text not null references referral_draft on delete cascade,
    sealed_name bytea not null,
    sealed_content bytea not null,
    type text not null,
    size bigint not null,
    scan text not null,
    at timestamptz not null
);
comment on table referral_draft_document is 'A document that goes with it, checked already, encrypted like the rest';
create index referral_draft_document_draft on referral_draft_document (draft);

-- A referral as it was sent.
create table referral (
    id uuid primary key,
    area text not null references platform.area,
    reference text not null unique,
    draft text not null unique,
    sent_at timestamptz not null,

    sender_name text not null check (sender_name <> ''),
    sender_job text not null,
    sender_telephone text not null,
    sender_email text not null,
    organisation text not null check (organisation <> ''),
    organisation_kind text not null,

    adult_given_names text not null,
    adult_family_name text not null,
    adult_born date,
    adult_described text not null,
    adult_role text not null,
    child_described text not null,
    child_safe text not null check (child_safe in ('YES', 'NO', 'NOT_KNOWN')),
    child_safe_note text not null,
    words text not null check (words <> ''),

    looked_at timestamptz,
    responded_at timestamptz,
    contact uuid unique references contact on delete cascade,
    accepted_at timestamptz,
    accepted_by uuid,
    turned_away text check (turned_away in ('DUPLICATE', 'NOT_FOR_US')),
    turned_away_reason text,
    turned_away_at timestamptz,
    turned_away_by uuid,
    duplicate_of uuid references contact,
    version integer not null,

    check (adult_given_names <> '' or adult_family_name <> '' or adult_described <> ''),
    check (num_nulls(contact, accepted_at, accepted_by) in (0, 3)),
    check (num_nulls(turned_away, turned_away_reason, turned_away_at, turned_away_by) in (0, 4)),
    check (contact is null or turned_away is null),
    check ((duplicate_of is not null) = (turned_away is not null and turned_away = 'DUPLICATE')),
    check (responded_at is not null or contact is null and turned_away is null)
);
comment on table referral is 'A referral sent without an account; it becomes a contact when it is accepted';
comment on column referral.reference is 'What its sender comes back with; not guessed from another';
comment on column referral.words is 'All that was sent, in the sender''s words; it becomes the contact''s first statement';
comment on column referral.responded_at is 'When the sender first heard: a question, an acceptance or an answer';
create index referral_waiting on referral (area, sent_at) where contact is null and turned_away is null;
create index referral_sent on referral (area, sent_at desc);
create index referral_duplicate on referral (duplicate_of) where duplicate_of is not null;

create function referral_stays() returns trigger language plpgsql as $$
begin
    if (new.words, new.sent_at, new.sender_name, new.reference) is distinct from
       (old.words, old.sent_at, old.sender_name, old.reference) then
        raise exception 'what was sent is never changed';
    end if;
    return new;
end $$;
create trigger referral_stays before update on referral for each row execute function referral_stays();

create table referral_message (
    id uuid primary key,
    referral uuid not null references referral on delete cascade,
    kind text not null check (kind in ('QUESTION', 'ANSWER', 'ADDED')),
    text text not null check (text <> ''),
    at timestamptz not null,
    by_staff uuid,
    by_name text not null,
    due_on date,
    answers uuid references referral_message,
    read_at timestamptz,
    version integer not null,
    check ((kind = 'QUESTION') = (by_staff is not null)),
    check ((kind = 'QUESTION') = (due_on is not null)),
    check ((kind = 'ANSWER') = (answers is not null)),
    check (kind <> 'QUESTION' or read_at is null)
);
comment on table referral_message is 'What the office asked the sender and what the sender answered or added';
create index referral_message_referral on referral_message (referral, at);
create index referral_message_answers on referral_message (answers) where answers is not null;
create index referral_message_unread on referral_message (referral) where kind <> 'QUESTION' and read_at is null;

create function referral_message_stays() returns trigger language plpgsql as $$
begin
    if (new.text, new.at, new.kind, new.by_name) is distinct from (old.text, old.at, old.kind, old.by_name) then
        raise exception 'what was asked and answered is never changed';
    end if;
    return new;
end $$;
create trigger referral_message_stays before update on referral_message
    for each row execute function referral_message_stays();

create table referral_code (
    referral uuid primary key references referral on delete cascade,
    code bytea not null,
    good_until timestamptz not null,
    tries integer not null check (tries >= 0)
);
comment on table referral_code is 'The code last sent to the sender; gone when used, wrong too often, or too old';
comment on column referral_code.code is 'Its keyed hash';
