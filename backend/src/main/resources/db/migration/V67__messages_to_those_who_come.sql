-- Those who come are reminded once, and told what the organisers want them to know.

insert into job (name) values ('event-reminders');

-- What was written to those who come. Forgotten with their names; that it was written stays in the acts.
create table registration_message (
    event code not null references registration_desk on delete cascade,
    -- chosen by whoever writes, so that sending twice is sending once
    id text not null check (id ~ '^[A-Za-z0-9-]{8,64}$'),
    subject text not null check (length(subject) between 1 and 150),
    body text not null check (length(body) between 1 and 5000),
    -- how those stand whom it goes to, and which part of the programme they have chosen; null: whatever they chose
    states text[] not null check (cardinality(states) > 0 and states <@ '{confirmed,wait-listed,attended}'),
    session int,
    recipients int not null check (recipients >= 0),
    unreachable int not null check (unreachable >= 0),
    sent_at timestamptz not null,
    primary key (event, id)
);
