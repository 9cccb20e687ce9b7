-- What the figures count of interim measures, of referrals to the barring service and of regulators.

create view measure_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    measure.kind,
    measure.started_on,
    measure.ended_on is null and measure.kind <> 'NONE' as running,
    measure.ended_on - measure.started_on as days
from interim_measure measure
join concern on concern.id = measure.concern
join contact on contact.id = concern.contact;
comment on view measure_fact is 'One row for each interim measure';
comment on column measure_fact.days is 'From its first to its last day; null while it runs, and where none was needed';

create view dbs_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    concern.dbs_decision,
    referral.met_on,
    referral.sent_on,
    referral.seen_on,
    sent.working_number - met.working_number as working_days
from concern
join contact on contact.id = concern.contact
left join dbs_referral referral on referral.concern = concern.id
left join platform.calendar_day met on met.on_date = referral.met_on
left join platform.calendar_day sent on sent.on_date = referral.sent_on;
comment on view dbs_fact is 'One row for each concern, with the decision on a referral to the barring service';
comment on column dbs_fact.working_days is 'From the day the conditions were met to the day it was sent, the first not counted';

create view regulator_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    referral.regulator,
    referral.decision,
    referral.decided_on,
    referral.sent_on,
    referral.result
from regulator_referral referral
join concern on concern.id = referral.concern
join contact on contact.id = concern.contact;
comment on view regulator_fact is 'One row for each decision about a regulator';
