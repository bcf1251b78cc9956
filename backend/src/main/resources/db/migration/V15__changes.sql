-- Changes: the one way in which what is public is altered. What is under way stands in `change`, which nothing public ever
-- reads; what was applied stands in `applied_change`, all of which is public.

do $$
declare
    thing text;
begin
    foreach thing in array array['source', 'organisation', 'field', 'goal', 'indicator', 'measure', 'event', 'document'] loop
        -- Retired: left the plan, keeps its page. Taken down: its words are gone, its address says so.
        execute format('alter table %I add retired_at timestamptz, add taken_down_at timestamptz', thing);
    end loop;
end
$$;

alter table measure
    add actual_start period,
    add actual_end period,
    -- why it is paused, ended, merged, replaced, or no longer completed
    add status_reason words,
    -- the measure that it was merged into or replaced by
    add continued_by code references measure deferrable initially deferred,
    -- role mailbox of the office in charge
    add contact text,
    add milestones jsonb not null default '[]' check (jsonb_typeof(milestones) = 'array'),
    add constraint measure_continued_by_another check (continued_by <> code),
    add constraint measure_continued_where_it_says_so check (continued_by is null or status in ('merged', 'replaced')),
    add check (first_day(actual_start) <= last_day(actual_end));
create index on measure (continued_by) where continued_by is not null;

alter table indicator
    add targets jsonb not null default '[]' check (jsonb_typeof(targets) = 'array'),
    -- raised with every change of its values
    add observations_version int not null default 1;

create table notice (
    code code primary key,
    date period not null,
    title words not null,
    body words,
    -- things by path: documents/umsetzungsplan-2022
    about text[] not null,
    page_url text,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz
);
create constraint trigger notice_sources_known after insert or update of sources on notice deferrable initially deferred
    for each row execute function refuse_unknown_codes('sources', 'source');

create table progress_report (
    code code primary key,
    measure code not null references measure deferrable initially deferred,
    -- the reporting round that asked for it
    round code,
    happened words not null,
    next words,
    obstacles words,
    status text not null,
    status_as_of period not null,
    status_reason words,
    continued_by code references measure deferrable initially deferred,
    actual_start period,
    actual_end period,
    milestones jsonb not null default '[]' check (jsonb_typeof(milestones) = 'array'),
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz
);
create index on progress_report (measure);

-- Values as they were before a change, so that "as it stood on a day" can be asked.
create table observation_revision (
    indicator code not null,
    territory code not null,
    period period not null,
    dimensions text[] not null,
    rank int not null,
    value numeric,
    flags text[] not null,
    computed boolean not null,
    provenance text not null,
    note text,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    -- the change that put something else in its place
    until bigint not null,
    primary key (indicator, territory, period, dimensions, rank, until)
);

create table applied_change (
    number bigint primary key,
    -- by path: measures/M-0005
    subject text collate "C" not null check (subject ~ '^[a-z-]{1,30}/[A-Za-z0-9-]{1,64}$'),
    -- on whose pages it is shown too: a report on that of its measure
    about text[] collate "C" not null,
    kind text not null check (kind in ('create', 'edit', 'retire', 'restore', 'take-down')),
    applied_at timestamptz not null,
    subject_version int not null,
    plan_version bigint not null,
    -- whose change it was; null: the coordinating office
    office code references organisation,
    reason text,
    minor boolean not null,
    batch code,
    -- [{"field": …, "before": …, "after": …}]
    fields jsonb not null check (jsonb_typeof(fields) = 'array'),
    redacted boolean not null default false
);
create index on applied_change (subject, number);
create index on applied_change using gin (about);
create index on applied_change (batch) where batch is not null;

-- Numbers have no gap, and what was applied stays as it was, unless it is taken down.
create function keep_history() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.number <> (select coalesce(max(number), 0) + 1 from applied_change) then
            raise exception 'change % does not follow the last one', new.number using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and new.redacted and new.fields = '[]'::jsonb and new.reason is null
        and (new.number, new.subject, new.kind, new.applied_at) = (old.number, old.subject, old.kind, old.applied_at) then
        return new;
    end if;
    raise exception 'what was applied stays' using errcode = 'restrict_violation';
end
$$;
create trigger kept before insert or update or delete on applied_change for each row execute function keep_history();

create table change (
    code code primary key,
    subject_kind text collate "C" not null,
    subject_code code not null,
    kind text not null check (kind in ('create', 'edit', 'retire', 'restore', 'take-down')),
    state text not null check (state in ('draft', 'submitted', 'applied', 'returned', 'withdrawn')),
    title jsonb,
    -- the complete new state in the form of its kind, and which form that is
    input jsonb,
    input_version int not null,
    -- what it was made from: version, and the state in the same form; none for something new
    base_version int,
    base jsonb,
    reason text,
    note text,
    minor boolean not null,
    office code references organisation,
    author text not null,
    author_name text not null,
    submitted_by text,
    submitted_by_name text,
    submitted_at timestamptz,
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    return_reason text,
    number bigint unique references applied_change,
    version int not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint change_applied_has_a_number check ((state = 'applied') = (number is not null)),
    constraint change_of_something_has_a_base check ((kind = 'create') = (base_version is null)),
    constraint change_submitted_by_somebody check (state not in ('submitted', 'applied') or submitted_by is not null),
    constraint change_returned_with_a_reason check (state <> 'returned' or return_reason is not null)
);
create index on change (state, updated_at);
create index on change (subject_kind, subject_code);
create index on change (author);
-- Two people who begin something new do not get the same code for it.
create unique index change_code_reserved on change (subject_kind, subject_code)
    where kind = 'create' and state in ('draft', 'submitted', 'returned');

create sequence change_code;

-- What was decided stays decided.
create function keep_decisions() returns trigger language plpgsql as $$
begin
    if old.state in ('applied', 'withdrawn') then
        raise exception 'change % was % already', old.code, old.state using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'changes are never deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger kept before update or delete on change for each row execute function keep_decisions();

do $$
declare
    thing text;
begin
    foreach thing in array array['notice', 'progress_report'] loop
        execute format('create trigger kept before delete on %I for each row execute function refuse_delete()', thing);
    end loop;
end
$$;
