-- What people without an account have: secret links, addresses that they confirm, answers that a repeated request gets again;
-- and what stands before what they send. All of it private.

create table own_link (
    -- by path: submissions/B-2026-7KQ4M
    thing text collate "C" primary key check (thing ~ '^[a-z-]{1,30}/[A-Za-z0-9-]{1,64}$'),
    -- SHA-256 of the secret, which nobody keeps
    secret_hash bytea not null check (length(secret_hash) = 32),
    -- from it, and with the key of the server, the secret can be made again
    seed bytea not null check (length(seed) = 32),
    created_at timestamptz not null
);

create table own_address (
    thing text collate "C" primary key references own_link on delete cascade,
    email text not null check (email ~ '^[^@[:space:][:cntrl:]<>,;"]{1,64}@[^@[:space:][:cntrl:]<>,;"]{1,189}$'),
    language text not null check (language in ('de', 'en')),
    -- of the secret in the mail that asks to confirm it; another one than that of the link
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    asked_at timestamptz not null,
    confirmed_at timestamptz
);
create index on own_address (lower(email));
create index on own_address (asked_at) where confirmed_at is null;

-- What an anonymous request with an idempotency key has made.
create table kept_answer (
    -- SHA-256 of the kind of request and its key
    key_hash bytea primary key check (length(key_hash) = 32),
    body_hash bytea not null check (length(body_hash) = 32),
    -- null: it was erased since
    thing text collate "C",
    created_at timestamptz not null
);
create index on kept_answer (created_at);
create index on kept_answer (thing);

-- How long what is kept. Rooms add their rows; administrators change the days.
create table retention (
    name text primary key check (name ~ '^[a-z-]{1,40}$'),
    days int not null,
    least int not null check (least >= 1),
    most int not null,
    position int not null,
    version int not null default 1,
    constraint retention_within_bounds check (days between least and most)
);
insert into retention (name, days, least, most, position) values
    ('unconfirmed-address', 1, 1, 7, 1),
    ('repeated-request', 2, 1, 30, 2);

-- What was erased for somebody. It is written to a file outside of the database too: after a restore it is done again.
create table erasure (
    id bigint generated always as identity primary key,
    thing text collate "C" not null,
    kind text not null check (kind in ('erased', 'address-removed', 'made-private', 'made-unnamed')),
    at timestamptz not null,
    noted_at timestamptz,
    unique (thing, kind)
);
create index on erasure (id) where noted_at is null;

-- Tokens of a network (its key is a hash that nobody can turn back tomorrow) and of all together.
create table bucket (
    id text collate "C" primary key,
    state bytea,
    expires_at bigint
);
create index on bucket (expires_at);

-- Solved tasks: each is taken once.
create table spent_proof (
    hash bytea primary key check (length(hash) = 32),
    expires_at timestamptz not null
);
create index on spent_proof (expires_at);

create table daily_salt (
    day date primary key,
    salt bytea not null check (length(salt) = 32)
);

-- Mail about a thing goes when the thing goes.
create index on outbox ((details ->> 'thing'));

insert into job (name) values ('forgetting');
