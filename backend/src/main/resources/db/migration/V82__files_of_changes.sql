-- Which changes name a file is asked before one is deleted, of all the files that they name: so that an index answers.

create function files_of(input jsonb) returns text[] language sql immutable as $$
    select array_remove(array[input ->> 'file'] || array(
        select each ->> 'file'
        from jsonb_array_elements(case jsonb_typeof(input -> 'captions') when 'array' then input -> 'captions' else '[]' end) each), null)
$$;

create or replace function names_file(input jsonb, checksum text) returns boolean language sql immutable as $$
    select files_of(input) @> array[checksum]
$$;

drop index change_names_file;
create index change_names_file on change using gin (files_of(input)) where subject_kind = 'documents';

-- A language, a script and a region, as browsers know names for; what is there already stays as it is.
alter table document_file
    drop constraint document_file_language_check,
    add constraint document_file_language_check
        check (language ~ '^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?)?$') not valid;
