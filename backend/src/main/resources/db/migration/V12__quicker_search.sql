-- As before, with less work for words that are in a thousand texts: one rank for what was typed and its stems together,
-- and the index on words alone (it was combined with the key, for the language, which took longer than to look).
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
        exact := exact || typed;
        alike := case when guess then similar_query(q, spoken) else exact end;
        return query
            select s.kind, s.code, s.language,
                (case when s.words @@ exact then 1 + ts_rank(s.words, exact) else ts_rank(s.words, alike) end)::real
            from search_text s
            where s.language || '' = spoken and s.words @@ (exact || alike)
                and (of_kind is null or s.kind = of_kind)
                and (unwanted is null or not exists (
                    select 1 from search_text other
                    where other.kind = s.kind and other.code = s.code
                        and other.words @@ (websearch_to_tsquery(search_configuration(other.language), unwanted)
                            || websearch_to_tsquery('simple', fold(unwanted)))));
    end loop;
end
$$;
