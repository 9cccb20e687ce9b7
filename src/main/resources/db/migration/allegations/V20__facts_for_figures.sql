-- What the figures count, and what their numbers lead back to. A column that a figure does not use costs nothing:
-- every join below is to at most one row, so the planner leaves it out.

create view contact_fact as
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
    end as outcome_row
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
) worst on worst.concern = concern.id;
comment on view contact_fact is 'One row for each contact, as the figures count it';
comment on column contact_fact.concluded_in is
    'Concluded within 1, 3 or 12 calendar months of the day it was received, or 99 for later; null while open';
comment on column contact_fact.meeting_working_days is 'From the contact to the initial meeting, the first day not counted';
comment on column contact_fact.employer_working_days is 'From the day the employer knew to the contact, the first day not counted';
comment on column contact_fact.outcome_row is
    'ONGOING while open; else the disposal where no allegation has an outcome; else the worst of them: SUB, UNS, UNF or FAL, MAL';

create view strand_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    contact.decision_on,
    strand.kind,
    strand.started_on,
    strand.first_reviewed_on,
    strand.ended_on,
    strand.result,
    strand.started_on is not null or strand.not_pursued_reason = '' as pursued
from strand
join concern on concern.id = strand.concern
join contact on contact.id = concern.contact;
comment on view strand_fact is 'One row for each of the three strands of a concern that was recorded';

create view delay_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    delay.clock,
    delay.reason as delay_reason
from delay
join contact on contact.id = delay.contact;
comment on view delay_fact is 'One row for each missed time limit that somebody explained';

create view policy_question_fact as
select policy_question.id as file,
    policy_question.area,
    '' as number,
    false as restricted,
    policy_question.asked_on
from policy_question;
comment on view policy_question_fact is 'One row for each question about policy, which is no case';
