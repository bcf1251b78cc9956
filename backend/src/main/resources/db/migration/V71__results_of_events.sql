-- What came out of an event, and demands that became submissions.

alter table event
    add column result words,
    -- [{"id": "a1b2c3", "kind": "demand", "session": 2, "title": {"de": …}, "description": …}]
    add column results jsonb not null default '[]' check (jsonb_typeof(results) = 'array');

-- What was demanded is found too.
create or replace function remember_event_words(event code) returns void language sql as $$
    select remember_words('event', e.code, e.title,
        array[e.state_reason, e.summary, e.result, e.directions, e.cost, e.accessibility_note]::jsonb[]
            || array(select s.title::jsonb from event_session s where s.event = e.code order by s.number)
            || array(select words from jsonb_array_elements(e.results) with ordinality r(item, place),
                lateral (values (item -> 'title'), (item -> 'description')) w(words)
                where words is not null order by place),
        concat_ws(' · ', e.place,
            (select string_agg(s.speaker, ' · ' order by s.number) from event_session s where s.event = e.code)))
    from event e where e.code = remember_event_words.event
$$;

-- "E-0004/a1b2c3": the demand that it was taken up from, once. Whoever demanded it at an event lives in no city that we know.
alter table submission
    add column demand text collate "C" unique check (demand ~ '^[A-Za-z0-9-]{1,64}/[a-z0-9]{6,12}$'),
    alter column city drop not null,
    drop constraint submission_kind_check,
    add constraint submission_kind_check check (kind in ('individual', 'association', 'initiative', 'event')),
    add constraint submission_of_an_event check ((kind = 'event') = (demand is not null)),
    add constraint submission_city_of_a_sender check ((kind = 'event') = (city is null));

drop view submission_now;
create view submission_now as
    select s.*,
        case when s.state in ('accepted', 'assigned') and (s.draft_text is not null or exists (
                select from change c where c.subject_kind = 'answers' and c.subject_code = s.code
                    and c.state in ('draft', 'submitted', 'returned')))
            then 'answer-drafted' else s.state end as stands,
        case when s.state in ('received', 'in-moderation') then s.look_by
            when s.state in ('accepted', 'assigned') then s.due end as due_by
    from submission s;

alter table voice
    add column demands text[] collate "C" not null default '{}',
    drop constraint voice_kind_check,
    add constraint voice_kind_check check (kind in ('individual', 'association', 'initiative', 'event'));
create index on voice using gin (demands);
