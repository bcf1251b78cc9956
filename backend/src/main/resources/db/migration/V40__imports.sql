-- Imports by the staff door: what was uploaded, row by row, until it is applied or discarded. None of this is public.

create sequence import_code;

create table import (
    code code primary key,
    state text not null check (state in ('preview', 'applied', 'discarded', 'expired')),
    -- as the person called the file
    name text,
    format text not null check (format in ('csv', 'zip', 'workbook')),
    bytes bigint not null,
    -- [{"table": …, "encoding": …, "separator": …, "columns": […]}], in the order of the upload
    tables jsonb not null check (jsonb_typeof(tables) = 'array'),
    -- what is wrong with files as a whole: [{"table": …, "line": …, "column": …, "key": …, "arguments": […]}]
    faults jsonb not null default '[]' check (jsonb_typeof(faults) = 'array'),
    -- [{"table": …, "created": …, "changed": …, "unchanged": …, "errors": …, "suspicious": …}]
    counts jsonb not null default '[]' check (jsonb_typeof(counts) = 'array'),
    author text not null,
    author_name text not null,
    created_at timestamptz not null,
    previewed_at timestamptz not null,
    expires_at timestamptz not null,
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    -- the changes that it became
    first_number bigint,
    last_number bigint,
    version int not null,
    constraint import_decided_by_somebody
        check (state not in ('applied', 'discarded') or decided_by is not null and decided_at is not null)
);
create index on import (created_at desc);

create table import_row (
    import code not null references import on delete cascade,
    -- of the package: measures
    file text not null,
    line int not null,
    -- column to text, as it was uploaded, without empty ones
    cells jsonb not null,
    -- how many cells the row has, where it has not as many as the header
    width int,
    key text,
    -- code of the thing that the row is, or belongs to
    owner text generated always as (split_part(key, '|', 1)) stored,
    kind text check (kind in ('created', 'changed', 'unchanged', 'error')),
    -- column to text, in the one form in which texts are compared; those that are not in the upload are not in it
    after jsonb,
    before jsonb,
    base_version int,
    -- [{"column": …, "key": …, "arguments": […]}]
    errors jsonb not null default '[]',
    oddities jsonb not null default '[]',
    primary key (import, file, line)
);
create index on import_row (import, file, key);
create index on import_row (import, file, owner);
-- Rows are written once and compared once; then they are read page by page.
create index on import_row (import, kind);

-- How far an import is that is being applied: written beside the transaction that applies it.
create table import_progress (
    import code primary key,
    done int not null,
    total int not null,
    at timestamptz not null
);
