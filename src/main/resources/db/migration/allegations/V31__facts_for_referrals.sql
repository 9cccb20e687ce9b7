-- How contacts came, and how soon those heard who sent one on the website.
create view channel_fact as
select contact.id as file,
    contact.area,
    contact.number,
    contact.restricted,
    contact.received_on,
    contact.channel
from contact;
comment on view channel_fact is 'One row for each contact, with how it came';

-- A referral that became no contact is no case file: it counts, and leads nowhere.
create view referral_fact as
select coalesce(referral.contact, referral.id) as file,
    referral.area,
    referral.reference as number,
    coalesce(contact.restricted, false) as restricted,
    (referral.sent_at at time zone 'Europe/London')::date as sent_on,
    case
        when referral.contact is not null then 'ACCEPTED'
        when referral.turned_away is not null then referral.turned_away
        else 'WAITING'
    end as became,
    responded.working_number - sent.working_number as response_working_days
from referral
left join contact on contact.id = referral.contact
left join platform.calendar_day sent
    on sent.on_date = (referral.sent_at at time zone 'Europe/London')::date
left join platform.calendar_day responded
    on responded.on_date = (referral.responded_at at time zone 'Europe/London')::date;
comment on view referral_fact is 'One row for each referral sent on the website';
comment on column referral_fact.response_working_days is
    'From the day it was sent to the first word of the office, the first not counted; null while there was none';
