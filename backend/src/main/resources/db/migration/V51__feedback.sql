-- What people are asked, what they said in public, what was answered, and which needs came up. All of it public.

create table call (
    code code primary key,
    title words not null,
    text words,
    -- the one that is always open; its questions are those of the plan
    standing boolean not null generated always as (code = 'standing') stored,
    opens date,
    closes date,
    asked_by code references organisation deferrable initially deferred,
    questions jsonb not null default '[]' check (jsonb_typeof(questions) = 'array'),
    -- what it is about, by path: fields/HF07
    about text[] collate "C" not null default '{}',
    result words,
    documents text[] not null default '{}',
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz,
    constraint call_has_days check (standing = (opens is null) and standing = (closes is null)),
    constraint call_closes_after_it_opens check (opens <= closes)
);

-- It comes with the plan and is called like it, until somebody calls it otherwise.
create function keep_standing_call() returns trigger language plpgsql as $$
begin
    insert into call as c (code, title, sort_title, version, updated_at)
    values ('standing', new.title, left(coalesce(new.title ->> new.languages[1], 'standing'), 300), 1, new.updated_at)
    on conflict (code) do update set title = excluded.title, sort_title = excluded.sort_title
        where c.version = 1 and c.title <> excluded.title;
    return null;
end
$$;
create trigger standing_call after insert or update of title on plan for each row execute function keep_standing_call();
insert into call (code, title, sort_title, version, updated_at)
select 'standing', title, left(coalesce(title ->> languages[1], 'standing'), 300), 1, updated_at from plan;

create table need (
    code code primary key,
    title words not null,
    description words,
    state text not null check (state in ('open', 'examined', 'taken-up', 'met', 'not-pursued')),
    raised_on period,
    fields text[] not null,
    -- where it is dealt with
    measures text[] not null,
    result words,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz
);

-- The public version of a submission: written by people, of what its sender has agreed to.
create table voice (
    code code primary key,
    title words not null,
    text text not null check (char_length(text) between 1 and 5000),
    language text not null,
    translation words,
    call code references call deferrable initially deferred,
    question code,
    -- what it is about, by path
    targets text[] collate "C" not null,
    kind text not null check (kind in ('individual', 'association', 'initiative')),
    name text,
    -- null: elsewhere
    city code references territory deferrable initially deferred,
    received_on date not null,
    -- references of others that said the same
    includes text[] collate "C" not null,
    published_at timestamptz not null,
    sort_title text collate "de-x-icu" not null,
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz
);
create index on voice (received_on desc, code);
create index on voice using gin (targets);
create index on voice using gin (includes);
create index on voice (call);

create table reply (
    -- that of the submission
    code code primary key references voice deferrable initially deferred,
    outcome text not null check (outcome in ('adopted', 'partly', 'already-covered', 'later', 'not-adopted')),
    text words not null,
    -- null: the coordinating office
    office code references organisation deferrable initially deferred,
    -- [{"kind": "change", "change": 12}, {"kind": "need", "code": "N-0001", "note": …}]
    consequences jsonb not null default '[]' check (jsonb_typeof(consequences) = 'array'),
    answered_at timestamptz not null,
    version int not null,
    updated_at timestamptz not null,
    retired_at timestamptz,
    taken_down_at timestamptz
);
create index on reply using gin (consequences jsonb_path_ops);
create index on reply (answered_at desc, code);

-- When it was public for the first time, whatever is changed later.
create function keep_first_day() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'voice' then
        new.published_at := case when tg_op = 'INSERT' then new.updated_at else old.published_at end;
    else
        new.answered_at := case when tg_op = 'INSERT' then new.updated_at else old.answered_at end;
    end if;
    return new;
end
$$;
create trigger first_day before insert or update on voice for each row execute function keep_first_day();
create trigger first_day before insert or update on reply for each row execute function keep_first_day();

-- Numbers about all submissions, public or not, as a job has put them together: nobody else looks there for the public.
create table submission_statistics (
    only_one boolean primary key default true check (only_one),
    as_of date not null,
    numbers jsonb not null
);

-- The fields of action that things belong to.
create function fields_of(targets text[]) returns text[] language sql stable as $$
    select coalesce(array_agg(distinct f.field collate "C"), '{}')
    from (select split_part(path, '/', 1) as kind, split_part(path, '/', 2) as code from unnest(targets) path) t
    cross join lateral (
        select t.code where t.kind = 'fields'
        union all select m.field::text from measure m where t.kind = 'measures' and m.code = t.code
        union all select g.field::text from goal g where t.kind = 'goals' and g.code = t.code
        union all select unnest(i.fields) from indicator i where t.kind = 'indicators' and i.code = t.code
        union all select unnest(e.fields) from event e where t.kind = 'events' and e.code = t.code
        union all select unnest(n.fields) from need n where t.kind = 'needs' and n.code = t.code
    ) f(field)
$$;

-- The needs that an answer names.
create function needs_of(consequences jsonb) returns text[] language sql immutable as $$
    select coalesce(array_agg(distinct c ->> 'code'), '{}') from jsonb_array_elements(consequences) c where c ->> 'kind' = 'need'
$$;

do $$
declare
    it record;
begin
    for it in select * from (values
        ('call', 'documents', 'document'), ('need', 'fields', 'field'), ('need', 'measures', 'measure')) as list (holder, list, held)
    loop
        execute format(
            'create constraint trigger %I after insert or update of %I on %I deferrable initially deferred
             for each row execute function refuse_unknown_codes(%L, %L)',
            it.holder || '_' || it.list || '_known', it.list, it.holder, it.list, it.held);
    end loop;
    for it in select * from (values ('call'), ('need'), ('voice'), ('reply')) as kept (thing)
    loop
        execute format('create trigger kept before delete on %I for each row execute function refuse_delete()', it.thing);
    end loop;
end
$$;

-- Found by words, in their own lists.
create function remember_need() returns trigger language plpgsql as $$
begin
    perform remember_words('need', new.code, new.title, array[new.description, new.result]::jsonb[], null);
    return null;
end
$$;
create trigger remembered after insert or update on need for each row execute function remember_need();
create trigger unremembered after insert or update on need for each row execute function unremember('need');

create function remember_voice() returns trigger language plpgsql as $$
begin
    perform remember_words('voice', new.code, new.title,
        array[new.translation, jsonb_build_object(new.language, new.text)]::jsonb[],
        concat_ws(' · ', new.name, case when not new.title ? new.language then new.text end));
    return null;
end
$$;
create trigger remembered after insert or update on voice for each row execute function remember_voice();
create trigger unremembered after insert or update on voice for each row execute function unremember('voice');
