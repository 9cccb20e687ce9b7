-- Each month a tenth of the contacts decided without a meeting goes to a second reviewer. The draw is written down: whoever
-- has its seed and the numbers of those it was drawn from can draw again and gets the same.
create table quality_draw (
    id uuid primary key,
    area text not null references platform.area,
    month date not null check (extract(day from month) = 1),
    seed text not null check (seed ~ '^[0-9a-f]{32}$'),
    drawn_at timestamptz not null,
    drawn_by uuid,
    pool integer not null check (pool > 0),
    drawn integer not null check (drawn between 1 and pool),
    unique (area, month)
);
comment on table quality_draw is 'Drawn once for a month of an area, whichever node does it first';
comment on column quality_draw.month is 'The first day of the month in which the contacts were decided';
comment on column quality_draw.drawn_by is 'Null where it was drawn by itself';
comment on column quality_draw.pool is 'How many contacts it was drawn from';

create table quality_pool (
    draw uuid not null references quality_draw,
    number text not null,
    contact uuid not null,
    decider uuid not null,
    primary key (draw, number)
);
comment on table quality_pool is 'What a draw was drawn from; no reference to the contacts, so that it can be repeated whatever happens to them';

create table quality_review (
    id uuid primary key,
    draw uuid not null references quality_draw,
    contact uuid not null references contact on delete cascade,
    area text not null references platform.area,
    decider uuid not null,
    reviewer uuid,
    threshold text check (threshold in ('AGREE', 'OTHERWISE')),
    rationale text check (rationale in ('AGREE', 'OTHERWISE')),
    advice text check (advice in ('AGREE', 'OTHERWISE', 'NOT_APPLICABLE')),
    timeliness text check (timeliness in ('AGREE', 'OTHERWISE')),
    reason text,
    reviewed_by uuid check (reviewed_by <> decider),
    reviewed_on date,
    reply text check (reply <> ''),
    replied_by uuid,
    replied_on date,
    version integer not null,
    unique (draw, contact),
    check (reviewer <> decider),
    check (num_nulls(threshold, rationale, advice, timeliness, reason, reviewed_by, reviewed_on) in (0, 7)),
    check ('OTHERWISE' not in (threshold, rationale, advice, timeliness) or reason <> ''),
    check (num_nulls(reply, replied_by, replied_on) in (0, 3)),
    check (reply is null or 'OTHERWISE' in (threshold, rationale, advice, timeliness))
);
create index quality_review_contact on quality_review (contact);
create index quality_review_waiting on quality_review (area) where reviewed_on is null or replied_on is null;
comment on table quality_review is 'A second reviewer''s answer to how a contact was decided, and the decider''s to that';
comment on column quality_review.reviewer is 'Who is asked; null where nobody but the decider leads the cases of the area';
