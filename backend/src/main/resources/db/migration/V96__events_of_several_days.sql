-- An event that ends on a later day is not over before. What ends at midnight ends on the day before.
alter table event drop column last_day;
alter table event add column last_day date not null
    generated always as (greatest(last_day(date), cast(ends_at - interval '1 microsecond' as date))) stored;
