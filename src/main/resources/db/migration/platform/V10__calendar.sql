create table calendar_day (
    on_date date primary key,
    working boolean not null,
    working_number integer not null
);
comment on table calendar_day is 'Working days in England from 1990 to 2060, filled at start-up from the calendar';
comment on column calendar_day.working_number is
    'Working days from 1 January 1990 to the end of this day: one less the other is the working days between two days, the first not counted';
