-- Offices are renamed and re-cut more than once: the office of today answers for what any of its predecessors promised.
create or replace function involved(lead text, partners text[]) returns text[] language sql stable as $$
    with recursive answers(code) as (
        select office collate "C" from unnest(partners || lead) office where office is not null
        union select s.successor::text collate "C" from answers a join succession s on s.predecessor = a.code)
    select array(select code from answers order by 1)
$$;

-- The trigger on measures does the work.
update measure set involved = '{}' where involved <> involved(lead, partners);
