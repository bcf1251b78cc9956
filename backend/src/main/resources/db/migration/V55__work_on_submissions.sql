-- A second answer to one that is not public is drafted beside the first, which its sender goes on reading until the new one is sent.
alter table submission
    add draft_outcome text check (draft_outcome in ('adopted', 'partly', 'already-covered', 'later', 'not-adopted')),
    add draft_text text check (char_length(draft_text) <= 5000),
    add constraint submission_drafted_as_a_whole check (num_nulls(draft_outcome, draft_text) in (0, 2));

-- Nothing was sent yet of what is there.
update submission set draft_outcome = answer_outcome, draft_text = answer_text, answer_outcome = null, answer_text = null
where answered_at is null and answer_text is not null;

drop view submission_now;
create view submission_now as
    select s.*,
        case when s.state in ('accepted', 'assigned') and (s.draft_text is not null or exists (
                select from change c where c.subject_kind = 'answers' and c.subject_code = s.code
                    and c.state in ('draft', 'submitted', 'returned')))
            then 'answer-drafted' else s.state end as stands,
        case when s.state in ('received', 'in-moderation') then s.look_by
            when s.state in ('accepted', 'assigned') then s.due end as due_by
    from submission s;

create index on submission (received_at, code);
create index on submission (claimed_by) where claimed_by is not null;

alter table answer_template add constraint answer_template_title_once unique (title);
create sequence answer_template_code;
