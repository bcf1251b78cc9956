-- Mail that waits to be sent. A row is written in the transaction of what it tells about, so neither goes without the other.
-- Private, like everything that names people.

create table outbox (
    id bigint generated always as identity primary key,
    -- what is said to whom, and when: saying it again is no second mail
    key text not null unique check (length(key) between 1 and 200),
    recipient text not null check (recipient ~ '^[^@[:space:][:cntrl:]<>,;"]{1,64}@[^@[:space:][:cntrl:]<>,;"]{1,189}$'),
    language text not null,
    -- also names the occasion, which is asked when the mail is sent
    template text not null check (template ~ '^[a-z-]{1,40}$'),
    details jsonb not null check (jsonb_typeof(details) = 'object'),
    created_at timestamptz not null,
    due_at timestamptz not null,
    -- Not before then. Whoever sends it moves it ahead first: while it is being sent, nobody else takes it.
    next_at timestamptz not null,
    attempts int not null default 0,
    last_error text,
    sent_at timestamptz,
    -- after days of failures; an operator looks into it
    given_up_at timestamptz,
    -- there was nothing to say any more when it was to be sent
    dropped_at timestamptz,
    check (num_nonnulls(sent_at, given_up_at, dropped_at) <= 1)
);
create index on outbox (next_at, id) where sent_at is null and given_up_at is null and dropped_at is null;
create index on outbox (created_at);

-- What is done by the clock, by one instance at a time: it holds the row while it works.
create table job (
    name text primary key check (name ~ '^[a-z-]{1,40}$'),
    done_on date
);
