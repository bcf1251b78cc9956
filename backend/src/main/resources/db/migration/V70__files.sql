-- Files of documents. What was uploaded (upload) and what is public (document_file) are different rows; both name the same
-- bytes by their SHA-256, which are kept once.

create domain checksum as text collate "C" check (value ~ '^[0-9a-f]{64}$');

create table file_content (
    checksum checksum primary key,
    bytes bigint not null check (bytes > 0),
    created_at timestamptz not null
);

-- Pieces of 256 KiB, the last one shorter.
create table file_part (
    checksum checksum not null references file_content on delete cascade,
    position int not null check (position >= 0),
    content bytea not null check (length(content) between 1 and 262144),
    primary key (checksum, position)
);
-- The formats are compressed by themselves, and a piece is read as it is.
alter table file_part alter column content set storage external;

create table upload (
    checksum checksum primary key,
    -- as the person called the file
    name text not null check (length(name) between 1 and 150),
    format text not null check (format in ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'csv')),
    bytes bigint not null check (bytes > 0),
    state text not null check (state in ('clean', 'quarantined', 'infected')),
    -- a picture that was drawn anew, so that it is other bytes than those that were sent
    redrawn boolean not null,
    author text not null,
    author_name text not null,
    created_at timestamptz not null
);
create index on upload (created_at);
create index on upload (state) where state = 'quarantined';

-- Public: written by applying changes, and by nothing else.
create table document_file (
    document code not null references document deferrable initially deferred,
    -- of the change that made it the file of the document
    number bigint not null,
    checksum checksum not null references file_content,
    format text not null check (format in ('pdf', 'png', 'jpg', 'docx', 'xlsx', 'csv')),
    bytes bigint not null check (bytes > 0),
    since timestamptz not null,
    until timestamptz check (until >= since),
    primary key (document, number)
);
create unique index document_has_one_file on document_file (document) where until is null;
create index on document_file (checksum);

alter table document
    add column file checksum,
    add column language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'),
    add column licence text check (licence in ('cc0-1.0', 'cc-by-4.0', 'cc-by-sa-4.0', 'dl-de-zero-2.0', 'dl-de-by-2.0',
        'all-rights-reserved')),
    -- null: not known
    add column accessible text check (accessible in ('full', 'partial', 'none')),
    add column alternative words;

-- Which changes on their way name a file is asked before one is deleted.
create index change_names_file on change ((input ->> 'file')) where subject_kind = 'documents';

-- What a document shows is found by the words that say so.
create or replace function remember_document() returns trigger language plpgsql as $$
begin
    perform remember_words('document', new.code, new.title, array[new.alternative]::jsonb[], new.publisher);
    return null;
end
$$;
