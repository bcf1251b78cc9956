-- What somebody needs to know who wants to come. All of it may be unknown: nothing is filled in for events of before.
alter table event
    add column mode text check (mode in ('on-site', 'online', 'hybrid')),
    add column directions words,
    add column accessibility text[] not null default '{}' check (accessibility <@ array['step-free', 'lift',
        'accessible-toilet', 'sign-language', 'interpretation', 'induction-loop', 'childcare', 'quiet-room']),
    add column accessibility_note words,
    add column cost words,
    -- as reported; whether it is over is never written down
    add column state text check (state in ('announced', 'cancelled', 'moved')),
    add column state_reason words,
    add column moved_from period,
    add constraint event_moved_from check ((coalesce(state, '') = 'moved') = (moved_from is not null));

alter table event_session
    add column track text,
    add column room text,
    -- local times in the time zone of the plan
    add column starts_at timestamp,
    add column ends_at timestamp,
    add column capacity int check (capacity > 0),
    add constraint event_session_times check (starts_at < ends_at);

-- Answers change when an event begins and when it ends: which comes next is asked twice a second.
create index on event (starts_at);
create index on event (ends_at);

-- All that a visitor reads is found: the reason first, which the excerpt then shows.
create or replace function remember_event_words(event code) returns void language sql as $$
    select remember_words('event', e.code, e.title,
        array[e.state_reason, e.summary, e.directions, e.cost, e.accessibility_note]::jsonb[]
            || array(select s.title::jsonb from event_session s where s.event = e.code order by s.number),
        concat_ws(' · ', e.place,
            (select string_agg(s.speaker, ' · ' order by s.number) from event_session s where s.event = e.code)))
    from event e where e.code = remember_event_words.event
$$;
