create view attendance_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    meeting.held_on,
    coalesce(attendance.agency_kind, case lower(attendance.agency)
        when 'lado' then 'LADO'
        when 'police' then 'POLICE'
        when 'social care' then 'SOCIAL_CARE'
        when 'children''s social care' then 'SOCIAL_CARE'
        when 'employer' then 'EMPLOYER'
        when 'school' then 'EMPLOYER'
        when 'hr' then 'HR'
        when 'human resources' then 'HR'
        when 'education' then 'EDUCATION'
        when 'early years' then 'EARLY_YEARS'
        when 'health' then 'HEALTH'
        when 'fostering' then 'FOSTERING'
        when 'legal' then 'LEGAL'
    end) as agency,
    attendance.attended
from attendance
join meeting on meeting.id = attendance.meeting
join concern on concern.id = meeting.concern
join contact on contact.id = concern.contact;
comment on view attendance_fact is 'One row for each person who was asked to a meeting';
comment on column attendance_fact.agency is 'A code of allegations/meeting-agency; null where only a name is recorded that says no more';

create view minutes_fact as
select sitting.id as sitting,
    contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.disposal is null as open,
    sitting.held_on,
    sitting.ended_at,
    drafted.to_chair_on,
    given.given_on,
    latest.to_chair_on as latest_to_chair_on,
    latest.approved_on as latest_approved_on,
    disputed.id as disputed,
    sitting.ended_at is not null and to_chair.working_number - held.working_number
        <= platform.limit_amount(contact.area, 'allegations.draft-minutes', sitting.held_on, 2) as draft_in_time,
    sitting.ended_at is not null and given_day.working_number - held.working_number
        <= platform.limit_amount(contact.area, 'allegations.agreed-minutes', sitting.held_on, 10) as given_in_time
from sitting
join concern on concern.id = sitting.concern
join contact on contact.id = concern.contact
left join lateral (
    select min(version.to_chair_on) as to_chair_on from minutes_version version where version.meeting = sitting.meeting
) drafted on true
left join lateral (
    select version.to_chair_on, version.approved_on from minutes_version version
    where version.meeting = sitting.meeting order by version.number desc limit 1
) latest on true
left join lateral (
    select min(minutes_copy.given_on) as given_on from minutes_copy where minutes_copy.meeting = sitting.meeting
) given on true
left join lateral (
    select passage.id from disputed_passage passage
    where passage.meeting = sitting.meeting and passage.answered_on is null
    order by passage.received_on, passage.id limit 1
) disputed on true
left join platform.calendar_day held on held.on_date = sitting.held_on
left join platform.calendar_day to_chair on to_chair.on_date = drafted.to_chair_on
left join platform.calendar_day given_day on given_day.on_date = given.given_on;
comment on view minutes_fact is 'One row for each meeting whose minutes are written here, running ones too';
comment on column minutes_fact.disputed is 'The first disputed passage that nobody answered';
