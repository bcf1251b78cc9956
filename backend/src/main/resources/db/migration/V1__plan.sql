-- The plan as it is public. Everything here may be read by anyone; nothing unpublished ever enters these tables.
-- Codes are primary keys and never change. Lists of codes are arrays, checked by constraint triggers.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Values -------------------------------------------------------------------------------------------------------------

create domain code as text collate "C" check (value ~ '^[A-Za-z0-9-]{1,64}$');

-- A year, a month or a day: 2024, 2024-12, 2024-12-31.
create function first_day(period text) returns date language sql immutable strict parallel safe
return make_date(
    substr(period, 1, 4)::int,
    coalesce(nullif(substr(period, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(period, 9, 2), ''), '1')::int);

create function last_day(period text) returns date language sql immutable strict parallel safe
return case length(period)
    when 4 then make_date(substr(period, 1, 4)::int, 12, 31)
    when 7 then (make_date(substr(period, 1, 4)::int, substr(period, 6, 2)::int, 1) + interval '1 month' - interval '1 day')::date
    else make_date(substr(period, 1, 4)::int, substr(period, 6, 2)::int, substr(period, 9, 2)::int)
end;

create domain period as text collate "C"
    check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' and first_day(value) >= '0001-01-01');

-- Language -> words; "_of": language -> hash of the source text that the words were translated from.
create domain words as jsonb check (jsonb_typeof(value) = 'object');

create function refuse_unknown_codes() returns trigger language plpgsql as $$
declare
    codes text[];
    missing text;
begin
    execute format('select ($1).%I', tg_argv[0]) using new into codes;
    if codes is null or cardinality(codes) = 0 then
        return null;
    end if;
    execute format('select c from unnest($1) c where not exists (select 1 from %I t where t.code = c) limit 1', tg_argv[1])
        using codes into missing;
    if missing is not null then
        raise foreign_key_violation using
            message = format('%s.%s names %s, which %s does not have', tg_table_name, tg_argv[0], missing, tg_argv[1]),
            constraint = format('%s_%s_known', tg_table_name, tg_argv[0]);
    end if;
    return null;
end
$$;

-- Sources, territories, organisations --------------------------------------------------------------------------------

create table source (
    code code primary key,
    citation text not null,
    url text,
    version int not null,
    updated_at timestamptz not null
);

create table territory (
    code code primary key,
    title words not null,
    kind text not null check (kind in ('country', 'state', 'municipality')),
    ags text,
    nuts text,
    parent code references territory deferrable initially deferred,
    sources text[] not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table organisation (
    code code primary key,
    kind text not null check (kind in ('department', 'steering-round', 'committee', 'parliament', 'office', 'council',
        'municipality', 'civil-society', 'authority')),
    title words not null,
    valid_from period,
    valid_to period,
    role words,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    check (first_day(valid_from) <= last_day(valid_to))
);

create table succession (
    predecessor code not null references organisation deferrable initially deferred,
    successor code not null references organisation deferrable initially deferred,
    remit words not null,
    date period,
    sources text[] not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null,
    primary key (predecessor, successor),
    check (predecessor <> successor)
);

-- The plan -----------------------------------------------------------------------------------------------------------

create table plan (
    only_one boolean primary key default true check (only_one),
    title words not null,
    site_name words not null,
    adopted period,
    adopted_by words,
    home_territory code not null references territory deferrable initially deferred,
    compare_with text[] not null,
    languages text[] not null check (cardinality(languages) > 0),
    contact_email text,
    time_zone text not null,
    four_eyes boolean not null,
    licence text,
    sources text[] not null,
    version bigint not null,
    updated_at timestamptz not null
);

create table plan_import (
    id bigint generated always as identity primary key,
    imported_at timestamptz not null,
    package text not null,
    checksum text not null,
    plan_version bigint not null,
    report jsonb not null
);

create table question (
    code code primary key,
    title words not null,
    asked_about text not null check (asked_about in ('plan', 'field', 'measure')),
    sources text[] not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table aim (
    code code primary key,
    title words not null,
    section text,
    page int,
    sources text[] not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table field (
    code code primary key,
    number int not null,
    title words not null,
    section text,
    page int,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    constraint field_number_once unique (number) deferrable initially deferred
);

create table goal (
    code code primary key,
    field code not null references field deferrable initially deferred,
    title words not null,
    page int,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null
);

-- Indicators ---------------------------------------------------------------------------------------------------------

create table theme (
    code code primary key,
    title words not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table unit (
    code code primary key,
    title words not null,
    symbol text,
    change words,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table dimension (
    code code primary key,
    title words not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null
);

create table dimension_code (
    dimension code not null references dimension deferrable initially deferred,
    code code not null,
    title words not null,
    position int not null,
    version int not null,
    updated_at timestamptz not null,
    -- how an observation names it
    name text collate "C" not null generated always as (dimension || ':' || code) stored unique,
    primary key (dimension, code)
);

create table indicator (
    code code primary key,
    theme code not null references theme deferrable initially deferred,
    set_id text,
    title words not null,
    definition words,
    unit code not null references unit deferrable initially deferred,
    direction text not null check (direction in ('up', 'down', 'neutral')),
    direction_basis text not null check (direction_basis in ('official', 'judgement')),
    gap_dimension code references dimension deferrable initially deferred,
    gap_codes text[],
    -- the codes that make the headline; empty: the total; null: there is no headline
    headline text[],
    default_breakdown code references dimension deferrable initially deferred,
    expected_dimensions text[] not null,
    fields text[] not null,
    data_source words,
    periodicity text,
    sources text[] not null,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    check ((gap_dimension is null) = (gap_codes is null)),
    check (gap_codes is null or cardinality(gap_codes) = 2)
);
create index on indicator (sort_title, code);

create table series_break (
    id bigint generated always as identity primary key,
    indicator code not null references indicator deferrable initially deferred,
    territory code references territory deferrable initially deferred,
    since period not null,
    reason words not null,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    unique nulls not distinct (indicator, territory, since)
);

create table observation (
    id bigint generated always as identity primary key,
    indicator code not null references indicator deferrable initially deferred,
    territory code not null references territory deferrable initially deferred,
    period period not null,
    first_day date not null generated always as (first_day(period)) stored,
    last_day date not null generated always as (last_day(period)) stored,
    -- dimension:code, sorted; empty: the total
    dimensions text[] not null,
    -- 0: the value; 1, 2, …: other published values for the same key, kept beside and never instead
    rank int not null,
    value numeric,
    flags text[] not null check (flags <@ array['low-reliability', 'suppressed', 'not-available']),
    computed boolean not null,
    provenance text not null check (provenance in ('official', 'copy', 'media', 'concept')),
    note text,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    constraint observation_once unique (indicator, territory, period, dimensions, rank),
    constraint observation_value_or_reason check ((value is null) = (flags && array['suppressed', 'not-available']))
);
create index on observation (indicator, territory, dimensions, last_day desc, first_day desc);

create function refuse_unknown_dimensions() returns trigger language plpgsql as $$
declare
    missing text;
begin
    if cardinality(new.dimensions) = 0 then
        return null;
    end if;
    select d into missing from unnest(new.dimensions) d
        where not exists (select 1 from dimension_code c where c.name = d) limit 1;
    if missing is not null then
        raise foreign_key_violation using
            message = format('%s.dimensions names %s, which the vocabulary does not have', tg_table_name, missing),
            constraint = 'observation_dimensions_known';
    end if;
    return null;
end
$$;
create constraint trigger observation_dimensions_known after insert or update of dimensions on observation
    deferrable initially deferred for each row execute function refuse_unknown_dimensions();

-- Measures, documents, events ----------------------------------------------------------------------------------------

create table measure (
    code code primary key,
    field code not null references field deferrable initially deferred,
    goals text[] not null,
    title words not null,
    description words,
    status text not null check (status in ('unknown', 'planned', 'in-progress', 'completed', 'established', 'paused',
        'ended', 'merged', 'replaced')),
    status_as_of period,
    status_basis words,
    planned_start period,
    planned_end period,
    territory code not null references territory deferrable initially deferred,
    lead code references organisation deferrable initially deferred,
    partners text[] not null,
    indicators text[] not null,
    documents text[] not null,
    provenance text not null check (provenance in ('concept', 'other-plan', 'related')),
    sources text[] not null,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    check (first_day(planned_start) <= last_day(planned_end))
);
create index on measure (sort_title, code);
create index on measure (field, code);

create table event (
    code code primary key,
    type text not null check (type in ('milestone', 'committee', 'steering-round', 'dialogue', 'conference', 'council')),
    date period not null,
    first_day date not null generated always as (first_day(date)) stored,
    last_day date not null generated always as (last_day(date)) stored,
    -- local times in the time zone of the plan
    starts_at timestamp,
    ends_at timestamp,
    title words not null,
    summary words,
    place text,
    organisers text[] not null,
    fields text[] not null,
    admission text check (admission in ('members', 'invitation', 'registration', 'open')),
    sources text[] not null,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    check (starts_at <= ends_at)
);
create index on event (first_day, code);

create table document (
    code code primary key,
    kind text not null check (kind in ('concept', 'implementation-plan', 'programme', 'presentation', 'video',
        'press-release', 'implementation-report', 'predecessor-report', 'related-plan', 'motion', 'survey')),
    title words not null,
    format text check (format ~ '^[a-z0-9]{1,8}$'),
    bytes_approx bigint check (bytes_approx > 0),
    date period,
    publisher text,
    event code references event deferrable initially deferred,
    page_url text,
    sources text[] not null,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null
);
create index on document (event);

create table event_session (
    event code not null references event deferrable initially deferred,
    number int not null,
    kind text not null check (kind in ('talk', 'workshop')),
    title words not null,
    speaker text,
    affiliation text,
    document code references document deferrable initially deferred,
    sources text[] not null,
    version int not null,
    updated_at timestamptz not null,
    primary key (event, number)
);

-- The words of an import become the words of a row: a translation that did not change stays tied to the source text that
-- it was made from, so that a changed source makes it outdated.
create function revised(before jsonb, next jsonb) returns jsonb language sql immutable parallel safe
return case
    when before is null or next is null or not next ? '_of' then next
    else next || jsonb_build_object('_of', (
        select jsonb_object_agg(key, case when before -> key = next -> key then coalesce(before -> '_of' -> key, value) else value end)
        from jsonb_each(next -> '_of')))
end;

-- Lists of codes name what exists ------------------------------------------------------------------------------------

do $$
declare
    it record;
begin
    for it in select * from (values
        ('territory', 'sources', 'source'), ('organisation', 'sources', 'source'), ('succession', 'sources', 'source'),
        ('plan', 'sources', 'source'), ('plan', 'compare_with', 'territory'), ('question', 'sources', 'source'),
        ('aim', 'sources', 'source'), ('field', 'sources', 'source'), ('goal', 'sources', 'source'),
        ('indicator', 'sources', 'source'), ('indicator', 'expected_dimensions', 'dimension'),
        ('indicator', 'fields', 'field'), ('series_break', 'sources', 'source'), ('observation', 'sources', 'source'),
        ('measure', 'goals', 'goal'), ('measure', 'partners', 'organisation'), ('measure', 'indicators', 'indicator'),
        ('measure', 'documents', 'document'), ('measure', 'sources', 'source'), ('event', 'organisers', 'organisation'),
        ('event', 'fields', 'field'), ('event', 'sources', 'source'), ('document', 'sources', 'source'),
        ('event_session', 'sources', 'source')) as list (holder, list, held)
    loop
        execute format(
            'create constraint trigger %I after insert or update of %I on %I deferrable initially deferred
             for each row execute function refuse_unknown_codes(%L, %L)',
            it.holder || '_' || it.list || '_known', it.list, it.holder, it.list, it.held);
    end loop;
end
$$;

-- Nothing public is deleted.
create function refuse_delete() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never deleted', tg_table_name using errcode = 'restrict_violation';
end
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array['source', 'territory', 'organisation', 'plan', 'plan_import', 'field', 'goal', 'theme',
        'unit', 'dimension', 'dimension_code', 'indicator', 'measure', 'document', 'event'] loop
        execute format('create trigger kept before delete on %I for each row execute function refuse_delete()', kept);
    end loop;
end
$$;
