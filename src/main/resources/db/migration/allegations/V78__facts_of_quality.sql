-- What the figures about quality count.

create view quality_fact as
select review.contact as file,
    review.area,
    contact.number,
    contact.restricted,
    draw.month,
    to_char(draw.month, 'MM') as month_code,
    review.reviewed_on,
    review.reviewed_on is not null and 'OTHERWISE' not in (threshold, rationale, review.advice, timeliness) as agreed
from quality_review review
join quality_draw draw on draw.id = review.draw
join contact on contact.id = review.contact;
comment on view quality_fact is 'One row for each contact that was drawn to a second reviewer';

create view learning_fact as
select learning.contact as file,
    contact.area,
    contact.number,
    contact.restricted,
    learning.answered_on,
    coalesce(theme, 'NONE') as theme
from learning
join contact on contact.id = learning.contact
left join lateral unnest(learning.themes) as theme on true;
comment on view learning_fact is 'One row for each theme of each case whose learning question was answered; one with NONE where there was nothing';
