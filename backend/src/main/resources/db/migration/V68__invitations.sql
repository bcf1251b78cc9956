-- Who may register for what is on invitation, or for members: whoever has a code. One code is for one person.
create table invitation (
    event code not null references registration_desk on delete cascade,
    -- ten letters and digits; the dash in its middle is for reading
    code text not null check (code ~ '^[34679ACDEFGHJKMNPQRTWXY]{10}$'),
    -- the codes that were made together: chosen by whoever makes them, so that asking twice makes them once
    batch text not null check (batch ~ '^[A-Za-z0-9-]{8,64}$'),
    -- for whom, in the words of the organisers
    note text check (length(note) <= 200),
    created_at timestamptz not null,
    primary key (event, code)
);
create index on invitation (event, batch);

alter table registration add column invitation text,
    add constraint registration_invited foreign key (event, invitation) references invitation (event, code);

-- A code is free again when whoever used it has cancelled.
create unique index registration_invited_once on registration (event, invitation)
    where invitation is not null and state in ('confirmed', 'wait-listed', 'attended');
