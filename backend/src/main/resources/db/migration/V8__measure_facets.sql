-- The list of measures tells for every value of every filter how many measures it would find. Counting them row by row
-- took most of the time of an answer; so each value keeps the set of its measures, one bit for each measure, and counting
-- is counting bits.

-- Which bit stands for a measure.
create table measure_place (
    code code primary key references measure on delete cascade,
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

create function gather_measures() returns trigger language plpgsql as $$
declare
    none bit varying;
begin
    -- One after the other: two that gather at the same time would each miss what the other one wrote.
    lock table measure_facet in share row exclusive mode;
    insert into measure_place (code, place)
        select m.code, (select coalesce(max(place) + 1, 0) from measure_place) + row_number() over (order by m.code) - 1
        from measure m where not exists (select 1 from measure_place known where known.code = m.code);
    none := repeat('0', (select coalesce(max(place) + 1, 0) from measure_place))::bit varying;
    with gathered as (
        select v.facet, v.value, bit_or(set_bit(none, p.place, 1)) as measures
        from measure_value v join measure_place p on p.code = v.code
        group by v.facet, v.value
    ), gone as (
        delete from measure_facet f
        where not exists (select 1 from gathered g where g.facet = f.facet and g.value = f.value)
    )
    insert into measure_facet as known
        select facet, value, measures from gathered
        on conflict (facet, value) do update set measures = excluded.measures
        where known.measures is distinct from excluded.measures;
    insert into measure_facet values ('', '', none) on conflict do nothing;
    return null;
end
$$;
create trigger gathered after insert or update or delete on measure for each statement execute function gather_measures();

-- Those that are there already; and the empty set, where none are.
update measure set version = version where false;

-- Which measures name a document, a goal, an organisation. Codes compare by bytes, so the indexes have to.
create index on measure using gin (documents collate "C");
create index on measure using gin (goals collate "C");
create index on measure using gin (partners collate "C");
create index on measure (lead);
create index on document ((last_day(date)) desc nulls last, code);
