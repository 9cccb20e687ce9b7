create table mail_message (
    id uuid primary key,
    area text references area,
    recipient text not null check (recipient ~ '^[^[:space:][:cntrl:]<>,;]+@[^[:space:][:cntrl:]<>,;]+$'),
    wording text not null check (wording <> ''),
    subject text not null check (subject !~ '[[:cntrl:]]'),
    text text,
    calendar text,
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    queued_at timestamptz not null,
    tries integer not null default 0 check (tries >= 0),
    next_try_at timestamptz,
    last_answer text not null default '',
    sent_at timestamptz,
    refused_at timestamptz,
    check ((calendar is null) or (calendar_method is not null)),
    check (num_nonnulls(next_try_at, sent_at, refused_at) = 1),
    check ((sent_at is null) = (text is not null))
);
comment on table mail_message is
    'Mail to be sent, written in the transaction of the act it tells of; the sender of any node takes it from here';
comment on column mail_message.area is 'Null for what belongs to the whole installation, such as a test';
comment on column mail_message.wording is 'Which of the closed set of wordings: what it is about, without what it says';
comment on column mail_message.text is 'Gone once sent, since it may hold a personal link';
comment on column mail_message.next_try_at is 'When the sender takes it next; null once it was sent or refused for good';
comment on column mail_message.last_answer is 'What the mail server said, without addresses';

create index mail_message_due on mail_message (next_try_at) where next_try_at is not null;
create index mail_message_latest on mail_message (queued_at desc);
