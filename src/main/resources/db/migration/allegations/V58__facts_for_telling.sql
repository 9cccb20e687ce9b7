-- What the figures count of telling people an outcome.
create view outcome_told_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    telling.audience,
    telling.since,
    telling.told_on,
    telling.withheld_on is not null as withheld,
    told.working_number - since.working_number as working_days,
    told.working_number - since.working_number <= platform.limit_amount(
        contact.area,
        case when telling.audience in ('SUBJECT', 'EMPLOYER') then 'allegations.outcome-to-subject'
            else 'allegations.outcome-to-others' end,
        telling.since,
        5) as in_time
from telling
join contact on contact.id = telling.contact
left join platform.calendar_day since on since.on_date = telling.since
left join platform.calendar_day told on told.on_date = telling.told_on
where telling.matter = 'OUTCOME' and telling.not_needed_on is null;
comment on view outcome_told_fact is 'One row for each person or body that has to be told an outcome';
comment on column outcome_told_fact.working_days is 'From the day of the outcome to the day they were told, the first not counted';
