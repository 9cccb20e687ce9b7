-- What was done and what was seen: append-only, each row chained to the one before it in its area.
create table event (
    area text not null,
    kind text not null check (kind in ('ACT', 'VIEW')),
    number bigint not null,
    at timestamptz not null,
    staff uuid not null,
    staff_name text not null,
    about uuid not null,
    file uuid not null,
    name text not null,
    what text not null,
    changes jsonb not null default '[]',
    reason text not null default '',
    hash bytea not null,
    primary key (area, kind, number)
);
comment on table event is 'One row per act and per view; refuses update, delete and truncate';
comment on column event.area is 'Of the record; a hyphen for what belongs to the whole installation';
comment on column event.staff_name is 'As it was then; no reference, so that a row outlives what it tells of';
comment on column event.hash is 'Of the row before it in its chain and of this row (function event_hash)';
create index event_about on event (about, kind, number);
create index event_file on event (file, at);
create index event_staff on event (staff, at);

create table event_chain (
    area text not null,
    kind text not null,
    number bigint not null,
    hash bytea not null,
    primary key (area, kind)
);
comment on table event_chain is 'The last link of each chain: a row cut off at the end is missed here';

create function event_hash(
    previous bytea, area text, kind text, number bigint, at timestamptz, staff uuid, staff_name text,
    about uuid, file uuid, name text, what text, changes jsonb, reason text) returns bytea
language sql immutable parallel safe
return sha256(previous || convert_to(
    jsonb_build_array(area, kind, number, (extract(epoch from at) * 1000000)::bigint, staff, staff_name,
        about, file, name, what, changes, reason)::text, 'UTF8'));

-- Appends rows to one chain, holding it until the end of the transaction; returns the number of the last.
create function append_events(
    in_area text, in_kind text, in_at timestamptz, in_staff uuid, in_name text, in_reason text, rows jsonb) returns bigint
language plpgsql as $$
declare
    link platform.event_chain;
    it jsonb;
begin
    insert into platform.event_chain values (in_area, in_kind, 0, '') on conflict do nothing;
    select * into link from platform.event_chain where area = in_area and kind = in_kind for update;
    for it in select * from jsonb_array_elements(rows) loop
        link.number := link.number + 1;
        link.hash := platform.event_hash(link.hash, in_area, in_kind, link.number, in_at, in_staff, in_name,
            (it ->> 'about')::uuid, (it ->> 'file')::uuid, it ->> 'name', it ->> 'what', it -> 'changes', in_reason);
        insert into platform.event values (in_area, in_kind, link.number, in_at, in_staff, in_name,
            (it ->> 'about')::uuid, (it ->> 'file')::uuid, it ->> 'name', it ->> 'what', it -> 'changes', in_reason, link.hash);
    end loop;
    update platform.event_chain set number = link.number, hash = link.hash where area = in_area and kind = in_kind;
    return link.number;
end $$;

create function refuse_rewriting() returns trigger
language plpgsql as $$
begin
    raise exception 'The audit trail is only added to: % of % refused', tg_op, tg_table_name;
end $$;
create trigger event_is_append_only before update or delete on event
    for each row execute function refuse_rewriting();
create trigger event_is_not_emptied before truncate on event
    for each statement execute function refuse_rewriting();

-- The keys of forms already sent, so that sending one twice does it once.
create table once (
    key uuid primary key,
    staff uuid not null,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    answer text
);
comment on column once.transaction is 'Which took it: one act may record several events';
comment on column once.answer is 'Where the first request was sent on to';
create index once_at on once (at);
