-- Where an indicator has observations, worked out once when they are written; a territory stands for its municipalities too.
alter table indicator add territories text[] not null default '{}';

create function territories_of(indicator text) returns text[] language sql stable as $$
    select array(
        select territory::text from observation o where o.indicator = territories_of.indicator
        union select t.parent::text from territory t
            where t.kind = 'municipality' and t.parent is not null
                and exists (select 1 from observation o where o.indicator = territories_of.indicator and o.territory = t.code)
        order by 1)
$$;

create function locate_indicators() returns trigger language plpgsql as $$
begin
    update indicator set territories = territories_of(code)
        where code in (select indicator from touched) and territories <> territories_of(code);
    return null;
end
$$;
create trigger located_by_new after insert on observation referencing new table as touched
    for each statement execute function locate_indicators();
create trigger located_by_old after delete on observation referencing old table as touched
    for each statement execute function locate_indicators();

create function relocate_indicators() returns trigger language plpgsql as $$
begin
    update indicator set territories = territories_of(code) where territories <> territories_of(code);
    return null;
end
$$;
create trigger located after insert or update on territory for each statement execute function relocate_indicators();

update indicator set territories = territories_of(code);
