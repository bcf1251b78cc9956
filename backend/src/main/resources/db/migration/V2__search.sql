-- What can be found by words: one row per thing and language, written by triggers, so that no writer forgets it.

-- Umlauts as people type them: Gröpelingen, Groepelingen and GRÖPELINGEN are one word.
create function fold(value text) returns text language sql immutable strict parallel safe
return public.unaccent('public.unaccent', replace(replace(replace(replace(
    lower(value collate "und-x-icu"), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'));

create function search_configuration(language text) returns regconfig language sql immutable strict parallel safe
return case language
    when 'ar' then 'pg_catalog.arabic'::regconfig
    when 'da' then 'pg_catalog.danish'::regconfig
    when 'de' then 'pg_catalog.german'::regconfig
    when 'en' then 'pg_catalog.english'::regconfig
    when 'es' then 'pg_catalog.spanish'::regconfig
    when 'fr' then 'pg_catalog.french'::regconfig
    when 'it' then 'pg_catalog.italian'::regconfig
    when 'nl' then 'pg_catalog.dutch'::regconfig
    when 'pt' then 'pg_catalog.portuguese'::regconfig
    when 'ro' then 'pg_catalog.romanian'::regconfig
    when 'ru' then 'pg_catalog.russian'::regconfig
    when 'tr' then 'pg_catalog.turkish'::regconfig
    else 'pg_catalog.simple'::regconfig
end;

create table search_text (
    kind text collate "C" not null,
    code text collate "C" not null,
    language text collate "C" not null,
    title text not null,
    body text not null,
    words tsvector not null,
    folded text not null,
    primary key (kind, code, language)
);
create index search_text_words on search_text using gin (words) with (fastupdate = off);
create index search_text_folded on search_text using gin (folded gin_trgm_ops) with (fastupdate = off);

-- title: words in languages; parts: what else is said of it, each words in languages; names: in no language.
create function remember_words(kind text, code text, title jsonb, parts jsonb[], names text) returns void
language sql as $$
    delete from search_text s where s.kind = remember_words.kind and s.code = remember_words.code;
    insert into search_text (kind, code, language, title, body, words, folded)
    select kind, code, t.language, t.title, b.body,
        setweight(to_tsvector(search_configuration(t.language), t.title), 'A')
            || setweight(to_tsvector('simple', fold(t.title || ' ' || code)), 'A')
            || setweight(to_tsvector(search_configuration(t.language), b.body), 'C')
            || setweight(to_tsvector('simple', fold(b.body)), 'C'),
        fold(t.title || ' ' || b.body)
    from (select key as language, value as title from jsonb_each_text(title) where key <> '_of') t
    cross join lateral (
        select coalesce(string_agg(said, ' · '), '') as body
        from (select part ->> t.language as said from unnest(parts) part
              union all select names) s
        where said <> '') b
$$;

create function remember_field() returns trigger language plpgsql as $$
begin
    perform remember_words('field', new.code, new.title, '{}', null);
    return null;
end
$$;
create trigger remembered after insert or update on field for each row execute function remember_field();

create function remember_goal() returns trigger language plpgsql as $$
begin
    perform remember_words('goal', new.code, new.title, '{}', null);
    return null;
end
$$;
create trigger remembered after insert or update on goal for each row execute function remember_goal();

create function remember_indicator() returns trigger language plpgsql as $$
begin
    perform remember_words('indicator', new.code, new.title, array[new.definition, new.data_source]::jsonb[], new.set_id);
    return null;
end
$$;
create trigger remembered after insert or update on indicator for each row execute function remember_indicator();

create function remember_measure() returns trigger language plpgsql as $$
begin
    perform remember_words('measure', new.code, new.title, array[new.description, new.status_basis]::jsonb[], null);
    return null;
end
$$;
create trigger remembered after insert or update on measure for each row execute function remember_measure();

create function remember_document() returns trigger language plpgsql as $$
begin
    perform remember_words('document', new.code, new.title, '{}', new.publisher);
    return null;
end
$$;
create trigger remembered after insert or update on document for each row execute function remember_document();

-- An event is found by its sessions and their speakers too.
create function remember_event_words(event code) returns void language sql as $$
    select remember_words('event', e.code, e.title,
        array[e.summary]::jsonb[] || array(select s.title::jsonb from event_session s where s.event = e.code order by s.number),
        concat_ws(' · ', e.place, (select string_agg(s.speaker, ' · ' order by s.number) from event_session s where s.event = e.code)))
    from event e where e.code = remember_event_words.event
$$;

create function remember_event() returns trigger language plpgsql as $$
begin
    perform remember_event_words(new.code);
    return null;
end
$$;
create trigger remembered after insert or update on event for each row execute function remember_event();

create function remember_session() returns trigger language plpgsql as $$
begin
    perform remember_event_words(case when tg_op = 'DELETE' then old.event else new.event end);
    return null;
end
$$;
create trigger remembered after insert or update or delete on event_session for each row execute function remember_session();

-- What a person means by a few words. Words of a language are stemmed as that language does; the same words as typed
-- count too, umlauts or not; and what is misspelt is found by its trigrams. Words that a language passes over (und, the)
-- find nothing alone.
create function search_hits(q text, kind text default null)
returns table (kind text, code text, language text, rank real) language sql stable rows 50 as $$
    with asked as materialized (
        select l.language,
            websearch_to_tsquery(search_configuration(l.language), q) as stemmed,
            websearch_to_tsquery('simple', fold(q)) as typed,
            fold(q) as folded
        from (select unnest(languages) as language from plan) l
        where numnode(websearch_to_tsquery(search_configuration(l.language), q)) > 0
    )
    select h.kind, h.code, h.language, max(h.rank)::real
    from (
        select s.kind, s.code, s.language, 1 + ts_rank(s.words, a.stemmed) + ts_rank(s.words, a.typed) as rank
        from asked a join search_text s on s.language = a.language and s.words @@ (a.stemmed || a.typed)
        union all
        select s.kind, s.code, s.language,
            word_similarity(a.folded, fold(s.title)) * 0.9 + word_similarity(a.folded, s.folded) * 0.1
        from asked a join search_text s on s.language = a.language and a.folded <% s.folded
    ) h
    where search_hits.kind is null or h.kind = search_hits.kind
    group by h.kind, h.code, h.language
$$;
