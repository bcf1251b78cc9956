-- An indicator has observations where it has a value. A row that only says why there is none (suppressed, not available)
-- is no value; and a second published value never stands for the first.
create or replace function territories_of(indicator text) returns text[] language sql stable as $$
    with valued as (
        select distinct territory::text from observation o
        where o.indicator = territories_of.indicator and o.rank = 0 and o.value is not null)
    select array(
        select territory from valued
        union select t.parent::text from territory t
            where t.kind = 'municipality' and t.parent is not null and t.code in (select territory from valued)
        order by 1)
$$;

-- A value may become known, or be withdrawn.
create trigger located_by_changed after update on observation referencing new table as touched
    for each statement execute function locate_indicators();

update indicator set territories = territories_of(code) where territories <> territories_of(code);
