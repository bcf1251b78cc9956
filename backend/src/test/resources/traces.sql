-- For tests alone (Traces.java): notes which transaction has written to which table.
create schema traced;

create unlogged table traced.written (
    tx xid8 not null,
    what text not null,
    -- of applied changes
    batch text,
    -- of acts
    by_system boolean not null default false
);

-- Once for each table and transaction is enough; the transaction remembers by itself what it has noted.
create function traced.note() returns trigger language plpgsql as $$
declare
    seen text := coalesce(current_setting('traced.seen', true), '');
    this text := pg_current_xact_id() || '/' || tg_table_name;
begin
    if position(this || ' ' in seen) = 0 then
        perform set_config('traced.seen', seen || this || ' ', true);
        insert into traced.written (tx, what) values (pg_current_xact_id(), tg_table_name);
    end if;
    return null;
end
$$;

create function traced.note_act() returns trigger language plpgsql as $$
begin
    insert into traced.written (tx, what, by_system) values (pg_current_xact_id(), 'act', new.actor = 'system');
    return null;
end
$$;

create function traced.note_change() returns trigger language plpgsql as $$
begin
    insert into traced.written (tx, what, batch) values (pg_current_xact_id(), 'applied_change', new.batch);
    return null;
end
$$;

create trigger traced after insert on act for each row execute function traced.note_act();
create trigger traced after insert on applied_change for each row execute function traced.note_change();
-- That somebody was here, and what the provider says of them, is remembered by the way.
create trigger traced after update of departed_at, departure_reason on person
    for each row execute function traced.note();

do $$
declare
    each text;
begin
    for each in
        select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
            -- import_progress: how far something is, beside the transaction that does it; file_object_due: what a store may have to
            -- delete, before the transaction that keeps it; bucket and daily_salt count requests
            and table_name not in (
                'act', 'applied_change', 'person', 'import_progress', 'file_object_due', 'bucket', 'daily_salt', 'flyway_schema_history')
    loop
        execute format('create trigger traced after insert or update or delete on %I for each row execute function traced.note()', each);
    end loop;
end
$$;
