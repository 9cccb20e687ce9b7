-- Contacts of two reporting years, 57 of 100 in the second, 28 with a concern; nothing in them follows from anything else,
-- which is harder to count than real cases, where one fact goes with another.
insert into allegations.contact (id, area, number, received_on, channel, recorded_at, caller_name, caller_organisation, caller_telephone, child_safe, adult_described, adult_role, setting, child_described, type, source, disclosed_where, sector, nature, employer_knew_on, decision, decision_on, decision_limbs, decision_rationale, decision_earlier_concerns, advice, disposal, disposal_on, restricted, version)
select gen_random_uuid(), 'bench-figures', 'LADO-' || i, received, 'PHONE', received::timestamptz, 'Caller ' || i, 'School ' || i % 500, '01922 000000', 'YES', 'Adult ' || i, 'Teacher', 'School ' || i % 500, 'a child of nine',
  (array['REFERRAL','REFERRAL','ENQUIRY_NAMED','ENQUIRY_ANON','INFO_ONLY','XB_IN',null])[1 + (random()*6.99)::int % 7],
  (array['EMPLOYER_SNO','DSL','POLICE','CSC_MASH','HEALTH','OFSTED','PARENT','CHILD','PUBLIC','ANON','OTHER',null])[1 + floor(random()*12)::int],
  (array['SETTING_ITSELF','SCHOOL','HOME_PARENT','SOCIAL_WORKER','POLICE','NK',null])[1 + floor(random()*7)::int],
  (array['EDU','EDU','EDU','EDU','FOS','FOS','EYS','RES','HEA','FAI','SOC','TRA','OTH',null])[1 + floor(random()*14)::int],
  (array['PHY','PHY','SEX','EMO','NEG',null])[1 + floor(random()*6)::int],
  case when random() < 0.6 then received - (random()*4)::int end,
  case when random() < 0.28 then 'POT_MEETING' else 'ADVICE_ONLY' end, received + 1, '{H1}', repeat('It is needed because of what was said. ', 3), 'None', 'Speak with the parents and keep a note.',
  disposal, case when disposal is not null then received + (random()*120)::int end, random() < 0.02, 0
from (select i, date '2012-04-01' + (floor(random()*365) + case when random() < 0.57 then 365 else 0 end)::int as received,
   (array['NFA','NFA','NFA','NFA','EMPLOYER_ACTION','INFO_ONLY','CONCLUDED',null])[1 + floor(random()*8)::int] as disposal
   from generate_series(1, :contacts) i) x;
insert into allegations.concern (id, contact, area, opened_on, version)
select gen_random_uuid(), id, 'bench-figures', received_on + 1, 0 from allegations.contact where area = 'bench-figures' and decision = 'POT_MEETING';
insert into allegations.allegation (id, concern, seq, wording, outcome, outcome_on, version)
select gen_random_uuid(), id, seq, 'It is said that he held the child by the arm', outcome, case when outcome is not null then opened_on + 30 end, 0
from (select concern.id, seq, opened_on, (array['SUB','UNS','UNS','FAL','MAL',null])[1 + floor(random()*6)::int] outcome from allegations.concern, generate_series(1, 2) seq where area = 'bench-figures' and (seq = 1 or random() < 0.3)) x;
insert into allegations.meeting (id, concern, type, held_on, version)
select gen_random_uuid(), id, type, opened_on + case type when 'INITIAL' then floor(random()*12)::int else 30 end, 0
from allegations.concern, unnest(array['INITIAL','REVIEW']) type where area = 'bench-figures' and (type = 'INITIAL' or random() < 0.3);
insert into allegations.strand (id, concern, kind, not_pursued_reason, started_on, ended_on, result, version)
select gen_random_uuid(), id, kind, case when n then 'No offence' else '' end, case when not n then opened_on + 5 end, case when not n then opened_on + 60 end, case when not n then 'NFA_EVIDENCE' end, 0
from (select concern.id, kind, opened_on, random() < 0.5 n from allegations.concern, unnest(array['POLICE','SOCIAL_CARE','EMPLOYER']) kind where area = 'bench-figures' and random() < 0.7) x;
insert into allegations.delay (id, contact, clock, reason, at)
select gen_random_uuid(), id, 'INITIAL_MEETING', 'POLICE_REQUEST', now() from allegations.contact where area = 'bench-figures' and decision = 'POT_MEETING' and random() < 0.2;
