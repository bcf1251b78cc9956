-- What has left the plan is found no more; its page stays. Runs after the trigger that writes the words ("remembered"),
-- because triggers run in the order of their names.
create function unremember() returns trigger language plpgsql as $$
begin
    if new.retired_at is not null then
        delete from search_text s where s.kind = tg_argv[0] and s.code = new.code;
    end if;
    return null;
end
$$;

do $$
declare
    thing text;
begin
    foreach thing in array array['field', 'goal', 'indicator', 'measure', 'event', 'document'] loop
        execute format('create trigger unremembered after insert or update on %I for each row execute function unremember(%L)',
            thing, thing);
    end loop;
end
$$;
