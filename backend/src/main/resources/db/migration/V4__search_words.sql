-- Misspelt words are looked up among the words that are in use, a few thousand short ones, and then searched for like any
-- others. Comparing what was typed with every text took a thousand times as long, and the index for it took most of the
-- time of an import.

create table search_word (word text collate "C" primary key);
create index search_word_similar on search_word using gin (word gin_trgm_ops) with (fastupdate = off);

alter table search_text drop column folded;

-- A word that is no longer in use stays: it finds nothing.
create or replace function remember_words(kind text, code text, title jsonb, parts jsonb[], names text) returns void
language sql as $$
    delete from search_text s where s.kind = remember_words.kind and s.code = remember_words.code;
    with said as (
        select t.language, t.title, b.body,
            to_tsvector('simple', fold(t.title || ' ' || code)) as typed_title,
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
        from said
    )
    insert into search_word
    select distinct w.word from said, unnest(tsvector_to_array(typed_title || typed_body)) w (word)
    where length(w.word) between 3 and 60 and w.word !~ '^[0-9]|[''\\]'
        and not exists (select 1 from search_word known where known.word = w.word)
    on conflict do nothing
$$;

-- What was typed, every word or one like it; words that the language passes over are left out.
create function similar_query(q text, language text) returns tsquery language plpgsql stable as $$
declare
    wanted tsquery := websearch_to_tsquery('simple', fold(q));
    typed text;
    alike text;
begin
    foreach typed in array tsvector_to_array(to_tsvector('simple', fold(q))) loop
        if numnode(plainto_tsquery(search_configuration(language), typed)) = 0 then
            wanted := ts_rewrite(wanted, plainto_tsquery('simple', typed), ''::tsquery);
        else
            select string_agg(quote_literal(word), ' | ') into alike
            from (select word from search_word where word %> typed order by word_similarity(typed, word) desc, word limit 20) w;
            if alike is not null then
                wanted := ts_rewrite(wanted, plainto_tsquery('simple', typed), alike::tsquery);
            end if;
        end if;
    end loop;
    return wanted;
end
$$;

-- What a person means by a few words. Words of a language are stemmed as that language does; the same words as typed
-- count too, umlauts or not; and words that look like them, after all others. Words that a language passes over (und,
-- the) find nothing alone.
drop function search_hits(text, text);
create function search_hits(q text, of_kind text default null)
returns table (kind text, code text, language text, rank real) language plpgsql stable rows 50 as $$
declare
    spoken text;
    exact tsquery;
    alike tsquery;
    typed tsquery := websearch_to_tsquery('simple', fold(q));
begin
    foreach spoken in array (select languages from plan) loop
        exact := websearch_to_tsquery(search_configuration(spoken), q);
        continue when numnode(exact) = 0;
        alike := similar_query(q, spoken);
        return query
            select s.kind, s.code, s.language,
                (case when s.words @@ (exact || typed) then 1 + ts_rank(s.words, exact) + ts_rank(s.words, typed)
                    else ts_rank(s.words, alike) end)::real
            from search_text s
            where s.language = spoken and s.words @@ (exact || typed || alike)
                and (of_kind is null or s.kind = of_kind);
    end loop;
end
$$;

-- The words of what is there already.
insert into search_word
select distinct w.word from search_text s, unnest(tsvector_to_array(to_tsvector('simple', fold(s.title || ' ' || s.body)))) w (word)
where length(w.word) between 3 and 60 and w.word !~ '^[0-9]|[''\\]';
