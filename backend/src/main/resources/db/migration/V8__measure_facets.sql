-- The list of measures tells for every value of every filter how many measures it would find. Counting them row by row
-- took most of the time of an answer; so each value keeps the set of its measures, one bit for each measure, and counting
-- is counting bits.

-- Which bit stands for a measure. Stays when a measure goes: its bit is then in no set.
create table measure_place (
    code code primary key,
    place int not null unique
);

-- The sets. Facet '' with value '' holds all measures; 'until' holds, by the last day of their planned end, those whose
-- status leaves something to be done: what is overdue depends on the day.
create table measure_facet (
    facet text collate "C" not null,
    value text collate "C" not null,
    measures bit varying not null,
    primary key (facet, value)
);

create view measure_value as
    select m.code, v.facet, v.value
    from measure m cross join lateral (
        select '' as facet, '' as value
        union all select 'field', m.field::text
        union all select 'goal', unnest(m.goals)
        union all select 'status', m.status
        union all select 'organisation', unnest(m.involved)
        union all select 'territory', m.territory::text
        union all select 'provenance', m.provenance
        union all select 'signal', 'no-indicator' where m.indicators = '{}'
        union all select 'signal', 'no-goal' where m.goals = '{}'
        union all select 'signal', 'status-unknown' where m.status = 'unknown'
        union all select 'until', m.ends_on::text
            where m.ends_on is not null and m.status in ('planned', 'in-progress', 'paused')
    ) v;

-- Puts these measures into the sets that they belong to now, and into no other.
create function gather_measures(touched text[]) returns void language plpgsql as $$
declare
    size int;
    none bit varying;
    places bit varying;
begin
    insert into measure_place (code, place)
        select t.code, (select coalesce(max(place) + 1, 0) from measure_place) + row_number() over (order by t.code) - 1
        from unnest(touched) t (code)
        where not exists (select 1 from measure_place known where known.code = t.code);
    size := (select coalesce(max(place) + 1, 0) from measure_place);
    none := repeat('0', size)::bit varying;
    places := coalesce((select bit_or(set_bit(none, place, 1)) from measure_place where code = any(touched)), none);

    update measure_facet set measures = measures || repeat('0', size - length(measures))::bit varying
        where length(measures) < size;
    update measure_facet set measures = measures & ~ places where bit_count(measures & places) > 0;
    insert into measure_facet as known
        select v.facet, v.value, bit_or(set_bit(none, p.place, 1))
        from measure_value v join measure_place p on p.code = v.code
        where v.code = any(touched)
        group by v.facet, v.value
        on conflict (facet, value) do update set measures = known.measures | excluded.measures;
    delete from measure_facet where facet <> '' and bit_count(measures) = 0;
end
$$;

-- One after the other: two that gather at the same time would each miss what the other one wrote. Taken before any row is,
-- so that two statements never wait for each other.
create function gather_alone() returns trigger language plpgsql as $$
begin
    lock table measure_facet in share row exclusive mode;
    return null;
end
$$;
create trigger gathered_alone before insert or update or delete on measure
    for each statement execute function gather_alone();

create function gather_touched_measures() returns trigger language plpgsql as $$
begin
    perform gather_measures(array_agg(code::text)) from touched having count(*) > 0;
    return null;
end
$$;
create trigger gathered_new after insert on measure referencing new table as touched
    for each statement execute function gather_touched_measures();
create trigger gathered_changed after update on measure referencing new table as touched
    for each statement execute function gather_touched_measures();
create trigger gathered_old after delete on measure referencing old table as touched
    for each statement execute function gather_touched_measures();

-- Those that are there already; with none, the set of all is empty.
insert into measure_facet values ('', '', '');
select gather_measures(array(select code::text from measure));

-- Which measures name a document, a goal, an organisation. Codes compare by bytes, so the indexes have to.
create index on measure using gin (documents collate "C");
create index on measure using gin (goals collate "C");
create index on measure using gin (partners collate "C");
create index on measure (lead);
create index on document ((last_day(date)) desc nulls last, code);
