-- Films of documents: their files, captions beside them, and what is said in them as text.

alter table upload
    drop constraint upload_format_check,
    add constraint upload_format_check check (format in ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'csv', 'mp4', 'webm', 'vtt'));

alter table document_file
    -- in which captions are; empty: the file of the document itself
    add column language text collate "C" not null default ''
        check (language ~ '^([a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})?$'),
    drop constraint document_file_format_check,
    add constraint document_file_format_check check (format in ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'csv', 'mp4', 'webm', 'vtt')),
    add constraint document_file_captions check ((language <> '') = (format = 'vtt')),
    drop constraint document_file_pkey,
    add primary key (document, number, language);
drop index document_has_one_file;
create unique index document_has_one_file on document_file (document, language) where until is null;

alter table document
    -- [{"language": "de", "file": "9f86…"}]
    add column captions jsonb not null default '[]' check (jsonb_typeof(captions) = 'array'),
    add column transcript words,
    add constraint document_words_of_a_film check (kind = 'video' or (captions = '[]' and transcript is null));

-- Whether a document, as a change would have it, has these bytes as its file or as captions.
create function names_file(input jsonb, checksum text) returns boolean language sql immutable as $$
    select coalesce(input ->> 'file' = checksum, false)
        or coalesce(input -> 'captions' @> jsonb_build_array(jsonb_build_object('file', checksum)), false)
$$;

-- What is said in a film is found.
create or replace function remember_document() returns trigger language plpgsql as $$
begin
    perform remember_words('document', new.code, new.title, array[new.alternative, new.transcript]::jsonb[], new.publisher);
    return null;
end
$$;
