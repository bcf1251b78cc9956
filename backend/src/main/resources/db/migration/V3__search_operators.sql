-- Who quotes, excludes or offers a choice knows the words: then nothing misspelt is guessed, or what was excluded would
-- come in again. Nor is anything guessed from words that one of the languages passes over (und resembles under).
create or replace function search_hits(q text, kind text default null)
returns table (kind text, code text, language text, rank real) language sql stable rows 50 as $$
    with asked as materialized (
        select l.language,
            websearch_to_tsquery(search_configuration(l.language), q) as stemmed,
            websearch_to_tsquery('simple', fold(q)) as typed,
            fold(q) as folded
        from (select unnest(languages) as language from plan) l
    ), meant as (
        select * from asked where numnode(stemmed) > 0
    ), guessed as (
        select * from meant
        where q !~* '"|(^|\s)(-\S|or(\s|$))' and not exists (select 1 from asked where numnode(stemmed) = 0)
    )
    select h.kind, h.code, h.language, max(h.rank)::real
    from (
        select s.kind, s.code, s.language, 1 + ts_rank(s.words, a.stemmed) + ts_rank(s.words, a.typed) as rank
        from meant a join search_text s on s.language = a.language and s.words @@ (a.stemmed || a.typed)
        union all
        select s.kind, s.code, s.language,
            word_similarity(a.folded, fold(s.title)) * 0.9 + word_similarity(a.folded, s.folded) * 0.1
        from guessed a join search_text s on s.language = a.language and a.folded <% s.folded
    ) h
    where search_hits.kind is null or h.kind = search_hits.kind
    group by h.kind, h.code, h.language
$$;
