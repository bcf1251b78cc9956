-- Reporting rounds: what the offices are asked to report on, until when. Private, but for what follows from them for a
-- measure: whether a report is due.

create table reporting_round (
    -- the code of a report is that of its round and that of its measure
    code code primary key check (length(code) <= 24),
    title words not null,
    -- what is reported about
    reports_from period not null,
    reports_to period not null,
    opens date not null,
    due date not null,
    closed_at timestamptz,
    version int not null,
    updated_at timestamptz not null,
    check (first_day(reports_from) <= last_day(reports_to)),
    check (opens <= due)
);

create table duty (
    round code not null references reporting_round,
    measure code not null references measure deferrable initially deferred,
    -- who leads the measure when the round begins; null: the coordinating office
    office code references organisation deferrable initially deferred,
    primary key (round, measure)
);
create index on duty (measure);
create index on duty (office);

create trigger kept before delete on reporting_round for each row execute function refuse_delete();
create trigger kept before delete on duty for each row execute function refuse_delete();

-- Who is asked for a report: the successor of an office that no longer exists, where there is only one. Where its remits
-- went to several, it is not known to which of them a measure belongs; then any of them may report.
create function asked_office(lead text) returns text language plpgsql stable as $$
declare
    office text := lead;
    next text[];
    steps int := 0;
begin
    loop
        select array_agg(s.successor::text) into next from succession s where s.predecessor = office;
        exit when cardinality(next) is distinct from 1 or steps > 50;
        office := next[1];
        steps := steps + 1;
    end loop;
    return office;
end
$$;

-- An organisation, and all whose promises it has taken over.
create function answers_for(organisation text) returns text[] language sql stable as $$
    with recursive predecessors(code) as (
        select organisation collate "C"
        union select s.predecessor::text collate "C" from predecessors p join succession s on s.successor = p.code)
    select array_agg(code) from predecessors
$$;

-- People who report, with the organisation that they report for.
create view reporter as
    select p.code, p.name, p.email, coalesce(c.organisation, o.code) as organisation
    from person p
    left join organisation_claim c on c.value = p.organisation_claim
    left join organisation o on o.code::text = p.organisation_claim
    where p.departed_at is null and 'reporter' = any(p.roles);

-- How each duty stands. What counts as applied is public; everything before is a change under way.
create view duty_now as
    select (d.round || '-' || d.measure)::text as code, d.round::text, d.measure::text, d.office::text,
        r.title as round_title, r.opens, r.due, r.closed_at, m.sort_title,
        case when p.code is not null then 'applied'
            when c.state in ('draft', 'submitted', 'returned') then c.state
            else 'missing' end as state,
        case when p.code is not null or c.state = 'submitted' then
            (coalesce(c.submitted_at, p.updated_at) at time zone (select time_zone from plan))::date end as submitted_on,
        case when p.code is null then c.code::text end as change,
        case when p.code is null and c.state = 'returned' then c.return_reason end as return_reason
    from duty d
    join reporting_round r on r.code = d.round
    join measure m on m.code = d.measure
    left join lateral (
        select q.code, q.updated_at from progress_report q
        where q.measure = d.measure and q.round = d.round and q.retired_at is null and q.taken_down_at is null
        limit 1) p on true
    left join lateral (
        select h.code, h.state, h.submitted_at, h.return_reason from change h
        where h.subject_kind = 'reports' and h.subject_code = d.round || '-' || d.measure and h.state <> 'withdrawn'
            and h.input ->> 'measure' = d.measure
        order by h.state = 'applied' desc, h.updated_at desc, h.code limit 1) c on true;

-- What the public sees of it stands with the measure, so that lists, counts and exports say the same -------------------

alter table measure
    -- the report that is asked for and not there: from when, until when
    add report_from date,
    add report_due date,
    -- from then on the reported status is too old
    add stale_from date;

-- Of several rounds at once the one counts that ends first.
create function note_reports_due(measures text[]) returns void language sql as $$
    update measure m set report_from = asked.opens, report_due = asked.due
    from (select t.code, a.opens, a.due from measure t left join lateral (
            select r.opens, r.due from duty d join reporting_round r on r.code = d.round
            where d.measure = t.code and r.closed_at is null and not exists (
                select 1 from progress_report p where p.measure = d.measure and p.round = d.round
                    and p.retired_at is null and p.taken_down_at is null)
            order by r.due, r.opens limit 1) a on true
        where t.code::text = any(measures)) asked
    where asked.code = m.code
        and (m.report_from, m.report_due) is distinct from (asked.opens, asked.due)
$$;

create function note_duties() returns trigger language plpgsql as $$
begin
    perform note_reports_due(array(select distinct measure::text from touched));
    return null;
end
$$;
create trigger noted after insert on duty referencing new table as touched
    for each statement execute function note_duties();

create function note_report() returns trigger language plpgsql as $$
begin
    perform note_reports_due(array[new.measure::text]);
    return null;
end
$$;
create trigger noted after insert or update on progress_report for each row execute function note_report();

-- Older than 400 days: a yearly report may be some weeks late. Before the first round nobody was asked to report.
create function note_stale() returns trigger language plpgsql as $$
begin
    new.stale_from := case when new.status in ('planned', 'in-progress', 'paused') then
        (select greatest(min(r.opens), last_day(new.status_as_of) + 401) from reporting_round r having count(*) > 0) end;
    return new;
end
$$;
create trigger stale before insert or update of status, status_as_of, stale_from on measure
    for each row execute function note_stale();

create function note_round() returns trigger language plpgsql as $$
begin
    update measure set stale_from = null
        where status in ('planned', 'in-progress', 'paused') and stale_from is distinct from
            (select greatest(min(r.opens), last_day(status_as_of) + 401) from reporting_round r);
    perform note_reports_due(array(select d.measure::text from duty d where d.round = new.code));
    return null;
end
$$;
create trigger noted after insert or update on reporting_round for each row execute function note_round();

-- Who was reminded of which round in which span of days; a mail that lists the duties of several rounds counts for each.
create table reminder (
    round code not null references reporting_round,
    person code not null references person,
    span text not null check (length(span) between 1 and 20),
    letter text not null,
    primary key (round, person, span)
);

-- Ticked off once a day.
insert into job (name) values ('report-reminders');
