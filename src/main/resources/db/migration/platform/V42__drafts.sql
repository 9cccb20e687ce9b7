create table draft (
    id uuid primary key,
    staff uuid not null references staff on delete cascade,
    key text not null check (key like '/%'),
    form uuid not null,
    fields jsonb not null,
    seen bigint,
    aside boolean not null,
    at timestamptz not null
);
comment on table draft is 'What somebody typed into a form and has not saved; shown to nobody else, gone when it is saved';
comment on column draft.key is 'The address of the form, and so what it is about';
comment on column draft.form is 'The key of the form it was last typed into: two windows are two forms';
comment on column draft.seen is 'The number of the last event its writer had seen on the record when the form was shown';
comment on column draft.aside is 'Typed into another window with the same form, and put aside when this writer went on in a later one';
create unique index draft_current on draft (staff, key) where not aside;
create unique index draft_form on draft (staff, key, form);
create index draft_at on draft (at);
