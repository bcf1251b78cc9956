-- Who moves up from the waiting list says that they come, or the seat goes to the next one.

alter table registration
    -- until when the seat is held for them; null: it is theirs, or they have none
    add column accept_by timestamptz,
    -- when they did, by saying so, by choosing parts or by coming; null: nothing was to be accepted
    add column accepted_at timestamptz,
    add constraint registration_held_until_accepted
        check (accept_by is null or state = 'confirmed' and not by_staff and accepted_at is null);
create index on registration (accept_by) where accept_by is not null;
