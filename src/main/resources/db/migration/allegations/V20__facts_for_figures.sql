-- What the figures count and what their numbers lead back to: one row for each contact.
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
    contact.disposal,
    contact.disposal_on as concluded_on,
    concern.id as concern,
    meeting.held_on as initial_meeting_on,
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
left join (
    select allegation.concern,
        min(case allegation.outcome when 'SUB' then 1 when 'UNS' then 2 when 'MAL' then 4 else 3 end) as place
    from allegation
    where allegation.outcome is not null
    group by allegation.concern
) worst on worst.concern = concern.id;
comment on view contact_fact is 'One row for each contact, as the figures count it';
comment on column contact_fact.outcome_row is
    'ONGOING while open; else the disposal where no allegation has an outcome; else the worst of them: SUB, UNS, UNF or FAL, MAL';
