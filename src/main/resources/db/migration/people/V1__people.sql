create table person (
    id uuid primary key,
    area text not null references platform.area,
    kind text not null check (kind in ('ADULT', 'CHILD')),
    given_names text not null default '',
    family_name text not null default '',
    known_as text not null default '',
    born_on date,
    born_precision text not null default 'UNKNOWN' check (born_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    exact_key text not null,
    sound_key text not null,
    import uuid,
    version integer not null,
    check ((born_on is null) = (born_precision = 'UNKNOWN'))
);
create index person_exact on person (area, kind, exact_key text_pattern_ops);
create index person_sound on person (area, kind, sound_key text_pattern_ops);
create index person_born on person (area, kind, born_on, sound_key text_pattern_ops) where born_on is not null;
comment on column person.exact_key is 'Family name in one piece, then given names: no case, accents or punctuation';
comment on column person.sound_key is 'How the family name sounds, then the first given name (Double Metaphone over spellings made alike)';

create table judgement (
    id uuid primary key,
    one uuid not null references person,
    other uuid not null references person,
    judged text not null check (judged in ('SAME', 'NOT_SAME', 'UNSURE')),
    reason text not null default '',
    by_staff uuid not null,
    at timestamptz not null,
    withdrawn_at timestamptz,
    check (one < other)
);
create unique index judgement_standing on judgement (one, other) where withdrawn_at is null;
create index judgement_other on judgement (other);
create index judgement_one on judgement (one);
comment on table judgement is 'Whether two records are the same person, as somebody judged; never a merge';
