-- Who follows what, by e-mail and without an account. The mailbox stands in own_address. Private.

create table subscription (
    code code primary key,
    -- by path, or plan
    subject text collate "C" not null check (subject ~ '^(plan|[a-z-]{1,30}/[A-Za-z0-9-]{1,64})$'),
    -- SHA-256 of the secret that can end it and do nothing else
    leave_hash bytea not null unique check (length(leave_hash) = 32),
    -- the last change that was told, or the last one before it was confirmed
    told bigint not null,
    created_at timestamptz not null
);

insert into job (name) values ('digests');

-- The changes of a kind of thing that are of interest to who follows a field: those of what belongs to it.
create function follows(subject text, changed text, about text[]) returns boolean language sql stable as $$
    select subject = 'plan' or subject = changed or subject = any(about)
        or subject like 'fields/%' and substr(subject, 8) = any(fields_of(array[changed] || about))
$$;
