-- As before, but of a long text only the first ten words are looked for among those that look like them; and each word is
-- replaced once: one that is alike to another was replaced again within what stood for that one.
create or replace function similar_query(q text, language text) returns tsquery language plpgsql stable as $$
declare
    wanted tsquery := websearch_to_tsquery('simple', fold(q));
    typed text;
    alike text;
    alikes text[] := '{}';
begin
    -- First a sign for each word, which no text has; then what stands for the sign.
    for typed in select lexeme from unnest(to_tsvector('simple', fold(q))) order by positions[1] loop
        if numnode(plainto_tsquery(search_configuration(language), typed)) = 0 then
            wanted := ts_rewrite(wanted, plainto_tsquery('simple', typed), ''::tsquery);
        elsif cardinality(alikes) < 10 then
            select string_agg(quote_literal(word), ' | ') into alike
            from (select word from search_word where word %> typed order by word_similarity(typed, word) desc, word limit 20) w;
            if alike is not null then
                alikes := alikes || alike;
                wanted := ts_rewrite(wanted, plainto_tsquery('simple', typed),
                    quote_literal('§' || cardinality(alikes))::tsquery);
            end if;
        end if;
    end loop;
    for i in 1 .. cardinality(alikes) loop
        wanted := ts_rewrite(wanted, quote_literal('§' || i)::tsquery, alikes[i]::tsquery);
    end loop;
    return wanted;
end
$$;
