-- What people sent, and the work on it. Nothing public ever reads this.

create table submission (
    -- the public reference
    code code primary key check (code ~ '^B-[0-9]{4}-[34679ACDEFGHJKMNPQRTWXY]{5}$'),
    received_at timestamptz not null,
    -- null: the standing one
    call code references call deferrable initially deferred,
    question code,
    -- as it came; nobody alters it. Empty when its time was over.
    text text not null check (char_length(text) <= 5000),
    language text not null,
    targets text[] collate "C" not null,
    kind text not null check (kind in ('individual', 'association', 'initiative')),
    name text check (char_length(name) <= 300),
    -- a territory, or elsewhere
    city text collate "C" not null,
    consent text not null check (consent in ('named', 'unnamed', 'private')),
    state text not null default 'received'
        check (state in ('received', 'in-moderation', 'accepted', 'declined', 'assigned', 'answered', 'closed')),
    -- the day until which a person has looked at it, as its sender was told
    look_by date not null,
    claimed_by text,
    claimed_by_name text,
    rule text,
    sentence text,
    office code references organisation deferrable initially deferred,
    -- until when it should be answered
    due date,
    merged_into code references submission,
    -- the answer to one that is not public; sent when answered_at is set
    answer_outcome text check (answer_outcome in ('adopted', 'partly', 'already-covered', 'later', 'not-adopted')),
    answer_text text check (char_length(answer_text) <= 5000),
    follow_up text check (char_length(follow_up) <= 5000),
    follow_up_at timestamptz,
    decided_at timestamptz,
    assigned_at timestamptz,
    answered_at timestamptz,
    closed_at timestamptz,
    emptied_at timestamptz,
    version int not null default 1,
    updated_at timestamptz not null,
    constraint submission_declined_with_a_reason check (state <> 'declined' or rule is not null and sentence is not null),
    constraint submission_assigned_to_somebody check (state <> 'assigned' or office is not null and due is not null),
    constraint submission_merged_into_another check (merged_into <> code),
    constraint submission_closed_at_a_time check ((state = 'closed') = (closed_at is not null)),
    constraint submission_answered_as_a_whole check (num_nulls(answer_outcome, answer_text) in (0, 2)),
    constraint submission_individual_is_not_named check (kind <> 'individual' or consent <> 'named'),
    constraint submission_followed_up_at_a_time check ((follow_up is null) = (follow_up_at is null))
);
create index on submission (state, received_at);
create index on submission (office) where office is not null;
create index on submission (merged_into) where merged_into is not null;
create index on submission using gin (fold(text) gin_trgm_ops);

-- How each one stands. A draft of an answer is a change under way, or a private answer that is not sent.
create view submission_now as
    select s.*,
        case when s.state in ('accepted', 'assigned') and (s.answer_text is not null or exists (
                select from change c where c.subject_kind = 'answers' and c.subject_code = s.code
                    and c.state in ('draft', 'submitted', 'returned')))
            then 'answer-drafted' else s.state end as stands,
        case when s.state in ('received', 'in-moderation') then s.look_by
            when s.state in ('accepted', 'assigned') then s.due end as due_by
    from submission s;

create table answer_template (
    code code primary key,
    title text not null check (char_length(title) between 1 and 300),
    outcome text check (outcome in ('adopted', 'partly', 'already-covered', 'later', 'not-adopted')),
    text words not null,
    version int not null default 1,
    updated_at timestamptz not null
);

insert into retention (name, days, least, most, position) values
    ('contact-after-closing', 183, 1, 1095, 3),
    ('declined-original', 183, 30, 1095, 4),
    ('answered-original', 730, 30, 3650, 5);

insert into job (name) values ('submission-statistics');

-- What was decided stays decided. Only what somebody has the right to have erased can be emptied.
alter table change add erased_at timestamptz;
create or replace function keep_decisions() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.subject_kind in ('submissions', 'answers') and new.erased_at is not null
        and (new.code, new.subject_kind, new.subject_code, new.kind, new.author, new.created_at)
            = (old.code, old.subject_kind, old.subject_code, old.kind, old.author, old.created_at)
        and new.number is not distinct from old.number
        and (num_nonnulls(new.title, new.input, new.base, new.reason, new.note, new.return_reason) = 0
            and (new.state = old.state or new.state = 'withdrawn' and old.state in ('draft', 'submitted', 'returned'))
            or new.state = old.state and new.input is not distinct from old.input - 'name'
                and new.base is not distinct from old.base - 'name') then
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
