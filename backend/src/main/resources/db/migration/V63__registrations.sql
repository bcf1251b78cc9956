-- Who comes to an event: private, and forgotten some time after it. Public is only how many seats are free.

-- Where registrations for an event are taken. Not in the plan: it changes from day to day and has no history to tell.
create table registration_desk (
    event code primary key references event deferrable initially deferred,
    -- null: as many as come
    capacity int check (capacity between 1 and 100000),
    -- of them, for those whom the staff enters
    reserved int not null default 0 check (reserved >= 0),
    -- local time in the time zone of the plan; null: until it begins
    closes_at timestamp,
    -- by the staff
    closed_at timestamptz,
    version int not null default 1,
    updated_at timestamptz not null,
    constraint registration_desk_reserves_of_its_own check (reserved <= coalesce(capacity, 0))
);

create table registration (
    code code primary key,
    event code not null references registration_desk,
    state text not null check (state in ('pending', 'confirmed', 'wait-listed', 'cancelled', 'attended')),
    -- keyed hash of address and event; null: entered by the staff, or forgotten
    mailbox bytea check (length(mailbox) = 32),
    name text not null check (length(name) <= 200),
    organisation text check (length(organisation) <= 300),
    language text not null check (language in ('de', 'en')),
    -- numbers of parts of the programme
    sessions int[] not null default '{}',
    -- what somebody needs to take part, by kind and in their own words, with a consent of its own
    access text[] not null default '{}' check (access <@ '{step-free,lift,accessible-toilet,sign-language,interpretation,induction-loop,childcare,quiet-room}'),
    needs text check (length(needs) <= 1000),
    consent text not null check (length(consent) <= 40),
    by_staff boolean not null default false,
    asked_at timestamptz not null,
    -- since when it waits: the place in the queue
    queued_at timestamptz,
    confirmed_at timestamptz,
    attended_at timestamptz,
    cancelled_at timestamptz,
    emptied_at timestamptz,
    version int not null default 1,
    updated_at timestamptz not null,
    constraint registration_waits_since check ((state = 'wait-listed') <= (queued_at is not null))
);
-- One address per event.
create unique index registration_once on registration (event, mailbox) where state in ('confirmed', 'wait-listed', 'attended');
create index on registration (event, state, queued_at, code);
create index on registration (asked_at) where state = 'pending';

-- Seats taken, of the event (session 0) and of its parts. Kept by the trigger alone: whoever goes past all code is counted too.
create table registration_seat (
    event code not null references registration_desk on delete cascade,
    session int not null,
    taken int not null default 0 check (taken >= 0),
    by_staff int not null default 0 check (by_staff between 0 and taken),
    primary key (event, session)
);

-- The row of the event is locked first and those of its parts in their order, so that nobody waits for each other; who waits
-- sees what the other has taken. Only a seat that is taken anew is refused: a smaller capacity drops nobody.
create function count_seats() returns trigger language plpgsql as $$
declare
    before int[] := '{}';
    after int[] := '{}';
    part int;
    seat registration_seat;
    most int;
    kept int;
begin
    if tg_op <> 'INSERT' and old.state in ('confirmed', 'attended') then
        before := 0 || old.sessions;
    end if;
    if tg_op <> 'DELETE' and new.state in ('confirmed', 'attended') then
        after := 0 || new.sessions;
    end if;
    for part in select distinct p from unnest(before || after) p order by p loop
        if part = any(before) and not part = any(after) then
            update registration_seat s set taken = s.taken - 1, by_staff = s.by_staff - old.by_staff::int
            where s.event = old.event and s.session = part;
        elsif part = any(after) and not part = any(before) then
            insert into registration_seat as s (event, session, taken, by_staff) values (new.event, part, 1, new.by_staff::int)
            on conflict (event, session) do update set taken = s.taken + 1, by_staff = s.by_staff + excluded.by_staff
            returning s.* into seat;
            most := null;
            kept := 0;
            if part = 0 then
                select d.capacity, d.reserved into most, kept from registration_desk d where d.event = new.event;
            else
                select e.capacity into most from event_session e where e.event = new.event and e.number = part;
            end if;
            if seat.taken > most or not new.by_staff and seat.taken - seat.by_staff > most - kept then
                raise exception 'no seat is free' using errcode = '23514', constraint = 'registration_within_capacity';
            end if;
        end if;
    end loop;
    return null;
end
$$;
create trigger seats after insert or delete or update of state, sessions on registration
    for each row execute function count_seats();

-- Whether somebody could be seated who asks for these parts; those that they have already are left out by the caller.
create function has_seat(event code, sessions int[], by_staff boolean) returns boolean language sql stable as $$
    select not exists (
        select from registration_desk d join registration_seat s on s.event = d.event and s.session = 0
        where d.event = has_seat.event and 0 = any(has_seat.sessions)
            and (s.taken >= d.capacity or not has_seat.by_staff and s.taken - s.by_staff >= d.capacity - d.reserved))
    and not exists (
        select from registration_desk d
        where d.event = has_seat.event and 0 = any(has_seat.sessions) and not has_seat.by_staff and d.capacity = d.reserved)
    and not exists (
        select from event_session e join registration_seat s on s.event = e.event and s.session = e.number
        where e.event = has_seat.event and e.number = any(has_seat.sessions) and s.taken >= e.capacity)
$$;

insert into retention (name, days, least, most, position) values
    ('registration-needs', 7, 1, 30, 6),
    ('registration-after-event', 30, 1, 365, 7);
