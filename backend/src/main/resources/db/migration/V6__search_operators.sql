-- What is excluded in one language is excluded in all; and nothing is guessed from words that one of the languages passes
-- over (und resembles under).
create or replace function search_hits(q text, of_kind text default null)
returns table (kind text, code text, language text, rank real) language plpgsql stable rows 50 as $$
declare
    spoken text;
    exact tsquery;
    alike tsquery;
    typed tsquery := websearch_to_tsquery('simple', fold(q));
    guess boolean := not exists (
        select 1 from plan, unnest(languages) each where numnode(websearch_to_tsquery(search_configuration(each), q)) = 0);
    unwanted text := (select string_agg(m[1], ' or ') from regexp_matches(q, '(?:^|\s)-("[^"]*"|[^\s"]+)', 'g') m);
begin
    foreach spoken in array (select languages from plan) loop
        exact := websearch_to_tsquery(search_configuration(spoken), q);
        continue when numnode(exact) = 0;
        alike := case when guess then similar_query(q, spoken) else exact end;
        return query
            select s.kind, s.code, s.language,
                (case when s.words @@ (exact || typed) then 1 + ts_rank(s.words, exact) + ts_rank(s.words, typed)
                    else ts_rank(s.words, alike) end)::real
            from search_text s
            where s.language = spoken and s.words @@ (exact || typed || alike)
                and (of_kind is null or s.kind = of_kind)
                and (unwanted is null or not exists (
                    select 1 from search_text other
                    where other.kind = s.kind and other.code = s.code
                        and other.words @@ (websearch_to_tsquery(search_configuration(other.language), unwanted)
                            || websearch_to_tsquery('simple', fold(unwanted)))));
    end loop;
end
$$;

-- Words of a code (fachtag-vortrag-foroutan) find the thing, after those that have them in their title.
create or replace function remember_words(kind text, code text, title jsonb, parts jsonb[], names text) returns void
language sql as $$
    delete from search_text s where s.kind = remember_words.kind and s.code = remember_words.code;
    with said as (
        select t.language, t.title, b.body,
            to_tsvector('simple', fold(t.title)) as typed_title,
            to_tsvector('simple', fold(code)) as typed_code,
            to_tsvector('simple', fold(b.body)) as typed_body
        from (select key as language, value as title from jsonb_each_text(title) where key <> '_of') t
        cross join lateral (
            select coalesce(string_agg(said, ' · '), '') as body
            from (select part ->> t.language as said from unnest(parts) part
                  union all select names) s
            where said <> '') b
    ), kept as (
        insert into search_text (kind, code, language, title, body, words)
        select kind, code, language, title, body,
            setweight(to_tsvector(search_configuration(language), title), 'A') || setweight(typed_title, 'A')
                || setweight(to_tsvector(search_configuration(language), body), 'C') || setweight(typed_body, 'C')
                || setweight(typed_code, 'D')
        from said
    )
    insert into search_word
    select distinct w.word from said, unnest(tsvector_to_array(typed_title || typed_body)) w (word)
    where length(w.word) between 3 and 60 and w.word !~ '^[0-9]|[''\\]'
        and not exists (select 1 from search_word known where known.word = w.word)
    on conflict do nothing
$$;

-- The triggers do the work.
update field set code = code;
update goal set code = code;
update indicator set code = code;
update measure set code = code;
update document set code = code;
update event set code = code;
