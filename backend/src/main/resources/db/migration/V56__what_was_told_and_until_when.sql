-- How far its sender was told of answers, as long as there is the submission: 1 of the first, 2 of the one to a follow-up.
-- Until when the first answer was due, however often it is worked on again.
alter table submission
    add told int not null default 0 check (told between 0 and 2),
    add first_due date;
update submission set
    told = case when answered_at is null then 0 when follow_up is not null and state in ('answered', 'closed') then 2 else 1 end,
    first_due = case when answered_at is not null then due end;

create function keep_first_due() returns trigger language plpgsql as $$
begin
    if new.answered_at is null then
        new.first_due := null;
    elsif tg_op = 'INSERT' or old.answered_at is null then
        new.first_due := new.due;
    end if;
    return new;
end
$$;
create trigger first_due before insert or update on submission for each row execute function keep_first_due();

-- Only words go, and what was under way ends; who decided what, and when, stays as it was.
create or replace function keep_decisions() returns trigger language plpgsql as $$
declare
    steps constant text[] := '{erased_at,version,updated_at}';
    words constant text[] := '{title,input,base,reason,note,return_reason,state}';
begin
    if tg_op = 'UPDATE' and old.subject_kind in ('submissions', 'answers') and new.erased_at is not null
        and (to_jsonb(new) - steps - words = to_jsonb(old) - steps - words
            and num_nonnulls(new.title, new.input, new.base, new.reason, new.note, new.return_reason) = 0
            and (new.state = old.state or new.state = 'withdrawn' and old.state in ('draft', 'submitted', 'returned'))
            or to_jsonb(new) - steps - '{input,base}'::text[] = to_jsonb(old) - steps - '{input,base}'::text[]
                and new.input is not distinct from old.input - 'name' and new.base is not distinct from old.base - 'name') then
        return new;
    end if;
    if old.state in ('applied', 'withdrawn') then
        raise exception 'change % was % already', old.code, old.state using errcode = 'restrict_violation';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'changes are never deleted' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- Which blanks and signs of direction a mailbox may not hold, is said in one place, where what people send is read; the
-- database, whose idea of a blank hangs on how it was set up, holds to what would be dangerous in a mail.
alter table own_address drop constraint own_address_email_check,
    add constraint own_address_email_check
        check (email collate "C" ~ '^[^@[:space:][:cntrl:]<>,;"]{1,64}@[^@[:space:][:cntrl:]<>,;"]{1,189}$');
alter table outbox drop constraint outbox_recipient_check,
    add constraint outbox_recipient_check
        check (recipient collate "C" ~ '^[^@[:space:][:cntrl:]<>,;"]{1,64}@[^@[:space:][:cntrl:]<>,;"]{1,189}$');
