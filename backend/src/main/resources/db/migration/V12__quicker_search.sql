-- As before, with less work for words that are in a thousand texts: one rank for what was typed and its stems together,
-- and the index on words alone (it was combined with the key, for the language, which took longer than to look).
create or replace function search_hits(q text, of_kind text default null)
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
        exact := exact || typed;
        alike := similar_query(q, spoken);
        return query
            select s.kind, s.code, s.language,
                (case when s.words @@ exact then 1 + ts_rank(s.words, exact) else ts_rank(s.words, alike) end)::real
            from search_text s
            where s.language || '' = spoken and s.words @@ (exact || alike)
                and (of_kind is null or s.kind = of_kind);
    end loop;
end
$$;
