-- What the list of measures filters and counts by, worked out once when a measure is written instead of for every row of
-- every request.

-- The last day of the planned end; signals compare it with today.
alter table measure add ends_on date;

-- Who leads or partners, and who succeeded these: the office of today answers for what its predecessor promised.
alter table measure add involved text[] not null default '{}';

create function involved(lead text, partners text[]) returns text[] language sql stable as $$
    select array(
        select unnest(partners || lead) as code
        union select s.successor::text from succession s where s.predecessor = any(partners || lead)
        except select null
        order by 1)
$$;

create function involve() returns trigger language plpgsql as $$
begin
    new.involved := involved(new.lead, new.partners);
    new.ends_on := last_day(new.planned_end);
    return new;
end
$$;
create trigger involved before insert or update on measure for each row execute function involve();

-- The trigger above does the work.
create function involve_successors() returns trigger language plpgsql as $$
begin
    update measure set involved = '{}' where involved <> involved(lead, partners);
    return null;
end
$$;
create trigger involved after insert or update or delete on succession for each statement execute function involve_successors();

update measure set involved = '{}';
