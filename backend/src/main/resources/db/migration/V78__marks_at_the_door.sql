-- Who is there is marked at the door, where the network may be gone for a while: a mark is sent when it is back, and counted once.

-- When it was last seen at the door that somebody is there, or is not.
alter table registration add column marked_at timestamptz;

create table attendance_mark (
    event code not null,
    -- chosen by whoever makes it, so that sending twice is marking once
    id text not null check (id ~ '^[A-Za-z0-9-]{8,64}$'),
    registration code not null,
    present boolean not null,
    at timestamptz not null,
    -- done; already: it was so before; outdated: somebody has seen it otherwise later
    outcome text not null check (outcome in ('done', 'already', 'outdated')),
    primary key (event, id),
    foreign key (registration, event) references registration (code, event) on delete cascade
);
create index on attendance_mark (registration);
