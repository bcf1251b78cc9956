-- The same check as before. Sources are named by every row of every table, 60,000 times by the observations of a large
-- plan: for them the statements are planned once, not twice for every row.
create or replace function refuse_unknown_codes() returns trigger language plpgsql as $$
declare
    codes text[];
    missing text;
begin
    if tg_argv[0] = 'sources' then
        codes := new.sources;
    else
        execute format('select ($1).%I', tg_argv[0]) using new into codes;
    end if;
    if codes is null or cardinality(codes) = 0 then
        return null;
    end if;
    if tg_argv[1] = 'source' then
        select c into missing from unnest(codes) c where not exists (select 1 from source t where t.code = c) limit 1;
    else
        execute format('select c from unnest($1) c where not exists (select 1 from %I t where t.code = c) limit 1', tg_argv[1])
            using codes into missing;
    end if;
    if missing is not null then
        raise foreign_key_violation using
            message = format('%s.%s names %s, which %s does not have', tg_table_name, tg_argv[0], missing, tg_argv[1]),
            constraint = format('%s_%s_known', tg_table_name, tg_argv[0]);
    end if;
    return null;
end
$$;
