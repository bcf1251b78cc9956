-- Who is responsible is what many look for: organisations are found by their names and by what they do.
create function remember_organisation() returns trigger language plpgsql as $$
begin
    perform remember_words('organisation', new.code, new.title, array[new.role]::jsonb[], null);
    return null;
end
$$;
create trigger remembered after insert or update on organisation for each row execute function remember_organisation();
create trigger unremembered after insert or update on organisation
    for each row execute function unremember('organisation');

select remember_words('organisation', code, title, array[role]::jsonb[], null) from organisation where retired_at is null;
