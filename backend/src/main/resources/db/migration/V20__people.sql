-- Who works with the plan, and what they did. None of this is public.

-- Which value of the provider's claim "organisation" is which organisation; a value without a row is a code itself.
create table organisation_claim (
    value text primary key check (length(value) between 1 and 200),
    organisation code not null references organisation deferrable initially deferred
);

create sequence person_number;

-- Known from the first request on; everything but the departure comes from the provider.
create table person (
    code code primary key default ('P-' || lpad(nextval('person_number')::text, 4, '0')),
    subject text not null unique,
    name text not null,
    email text,
    roles text[] not null,
    organisation_claim text,
    last_seen timestamptz not null,
    departed_at timestamptz,
    departure_reason text,
    version int not null default 1,
    updated_at timestamptz not null
);

-- Sessions that the provider has ended (back-channel), until they would have ended by themselves.
create table ended_session (
    session text primary key,
    ended_at timestamptz not null
);

create index ended_session_at on ended_session (ended_at);

-- The private log of everything that is not a change of what the public sees.
create table act (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    verb text not null check (verb ~ '^[a-z]+(-[a-z]+)*$'),
    subject text not null check (length(subject) between 1 and 300),
    details jsonb not null default '{}' check (jsonb_typeof(details) = 'object')
);

create index act_at on act (at desc, id desc);
create index act_actor on act (actor);
create index act_subject on act (subject);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% only grows', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger act_only_grows before update or delete or truncate on act
    for each statement execute function refuse_rewriting();
