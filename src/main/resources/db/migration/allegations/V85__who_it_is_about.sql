-- What is known about the adult and the child of a contact that figures count by. It belongs to the contact, not to the
-- index of people: somebody of whom nobody knows the name has it too, and it stays as it was recorded then.
create table contact_person (
    contact uuid not null references contact on delete cascade,
    who text not null check (who in ('ADULT', 'CHILD')),
    sex text check (sex <> ''),
    ethnicity text check (ethnicity <> ''),
    disability text check (disability <> ''),
    age integer check (age between 0 and 110),
    primary key (contact, who),
    check (who = 'ADULT' or age is null or age <= 17)
);
comment on table contact_person is 'The adult and the child as described for the figures; null is not recorded, NK is not known';
comment on column contact_person.age is 'Age when it happened, where there is no date of birth';

alter table contact add column school_phase text;
comment on column contact.school_phase is 'Of contacts about education; null is not recorded';

-- There is no national definition of recent and non-recent, so the bands are data: a change is a new row.
create table timing_band (
    from_date date primary key,
    current_months integer not null check (current_months > 0),
    recent_months integer not null check (recent_months > current_months)
);
comment on table timing_band is 'Up to how many months before the contact something is current, or recent; by the day of the contact';
insert into timing_band values (date '1900-01-01', 12, 60);

-- The national groups by the classification in force on the day of the contact.
create table ethnic_group (
    ethnicity text not null,
    from_date date not null,
    ethnic_group text not null,
    primary key (ethnicity, from_date)
);
comment on table ethnic_group is 'The group of each ethnicity since a day; the latest row begun on the day of the contact counts';
insert into ethnic_group
select ethnicity, date '1900-01-01', ethnic_group
from (values ('A', 'WHITE'), ('B', 'WHITE'), ('GT', 'WHITE'), ('RO', 'WHITE'), ('C', 'WHITE'),
    ('D', 'MIXED'), ('E', 'MIXED'), ('F', 'MIXED'), ('G', 'MIXED'),
    ('H', 'ASIAN'), ('J', 'ASIAN'), ('K', 'ASIAN'), ('L', 'ASIAN'), ('R', 'OTHER'),
    ('M', 'BLACK'), ('N', 'BLACK'), ('P', 'BLACK'), ('AR', 'OTHER'), ('S', 'OTHER'),
    ('Z', 'NOT_STATED'), ('NK', 'NOT_KNOWN')) as groups (ethnicity, ethnic_group);
-- the census of 2011 counts Chinese people among Asian or Asian British
insert into ethnic_group values ('R', date '2011-03-27', 'ASIAN');

create function ethnic_group_of(code text, on_date date) returns text language sql stable as $$
    select ethnic_group from allegations.ethnic_group
    where ethnicity = code and from_date <= on_date
    order by from_date desc limit 1
$$;

create or replace view contact_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    contact.type,
    contact.source,
    contact.disclosed_where,
    contact.sector,
    contact.nature,
    contact.employer_knew_on,
    contact.disposal_on as concluded_on,
    -- the number of days settles most; calendar months are reckoned for the others only
    case
        when contact.disposal_on is null then null
        when contact.disposal_on - contact.received_on <= 28 then 1
        when contact.disposal_on <= contact.received_on + interval '1 month' then 1
        when contact.disposal_on - contact.received_on <= 89 then 3
        when contact.disposal_on <= contact.received_on + interval '3 months' then 3
        when contact.disposal_on - contact.received_on <= 365 then 12
        when contact.disposal_on <= contact.received_on + interval '12 months' then 12
        else 99
    end as concluded_in,
    concern.id as concern,
    meeting.held_on as initial_meeting_on,
    met.working_number - received.working_number as meeting_working_days,
    received.working_number - knew.working_number as employer_working_days,
    coalesce(late.reason, urgent_late.reason) as delay_reason,
    case
        when contact.disposal is null then 'ONGOING'
        when worst.place = 1 then 'SUB'
        when worst.place = 2 then 'UNS'
        when worst.place = 3 then 'UNF_FAL'
        when worst.place = 4 then 'MAL'
        else contact.disposal
    end as outcome_row,
    case
        when contact.decision is null then null
        when cardinality(contact.decision_limbs) = 0 then 'NONE'
        else array_to_string(array(select distinct unnest(contact.decision_limbs) order by 1), '+')
    end as limbs,
    contact.school_phase,
    case
        when contact.disclosed_where = 'ADULT_SURVIVOR' then 'NON_RECENT'
        when contact.incident_from is null then null
        when child.born_on + interval '18 years' <= contact.received_on then 'NON_RECENT'
        else (
            select case
                when contact.received_on <= last.happened + timing_band.current_months * interval '1 month' then 'CURRENT'
                when contact.received_on <= last.happened + timing_band.recent_months * interval '1 month' then 'RECENT'
                else 'NON_RECENT'
            end
            from timing_band,
                (select coalesce(contact.incident_to, contact.incident_from) as happened) last
            where timing_band.from_date <= contact.received_on
            order by timing_band.from_date desc limit 1
        )
    end as timing,
    adult_described.sex as adult_sex,
    ethnic_group_of(adult_described.ethnicity, contact.received_on) as adult_ethnic_group,
    adult_described.disability as adult_disability,
    coalesce(
        extract(year from age(coalesce(contact.incident_from, contact.received_on), adult.born_on))::integer,
        adult_described.age) as adult_age,
    child_described.sex as child_sex,
    ethnic_group_of(child_described.ethnicity, contact.received_on) as child_ethnic_group,
    child_described.disability as child_disability,
    coalesce(
        extract(year from age(coalesce(contact.incident_from, contact.received_on), child.born_on))::integer,
        child_described.age) as child_age
from contact
left join concern on concern.contact = contact.id
left join meeting on meeting.concern = concern.id and meeting.type = 'INITIAL'
left join delay late on late.contact = contact.id and late.clock = 'allegations.initial-meeting'
left join delay urgent_late on urgent_late.contact = contact.id and urgent_late.clock = 'allegations.urgent-meeting'
left join platform.calendar_day received on received.on_date = contact.received_on
left join platform.calendar_day met on met.on_date = meeting.held_on
left join platform.calendar_day knew on knew.on_date = contact.employer_knew_on
left join (
    select allegation.concern,
        min(case allegation.outcome when 'SUB' then 1 when 'UNS' then 2 when 'MAL' then 4 else 3 end) as place
    from allegation
    where allegation.outcome is not null
    group by allegation.concern
) worst on worst.concern = concern.id
left join people.person adult on adult.id = contact.adult
left join people.person child on child.id = contact.child
left join contact_person adult_described on adult_described.contact = contact.id and adult_described.who = 'ADULT'
left join contact_person child_described on child_described.contact = contact.id and child_described.who = 'CHILD';
comment on column contact_fact.limbs is
    'The limbs of the harm test that may be met, such as H1+H3; NONE where it was decided that none is, null while undecided';
comment on column contact_fact.timing is
    'CURRENT, RECENT or NON_RECENT by timing_band, from the last day it happened to the contact; null where no day is recorded';
comment on column contact_fact.child_age is 'In whole years on the day it happened, or of the contact where that is not recorded';

create view limb_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    contact.type,
    contact.source,
    contact.disclosed_where,
    contact.sector,
    contact.nature,
    contact.school_phase,
    limb.limb
from contact
cross join lateral (
    select distinct unnest(case
        when contact.decision is null then array[null]
        when cardinality(contact.decision_limbs) = 0 then array['NONE']
        else contact.decision_limbs
    end) as limb
) limb;
comment on view limb_fact is 'One row for each limb of the harm test of a contact; one for a contact without any';
