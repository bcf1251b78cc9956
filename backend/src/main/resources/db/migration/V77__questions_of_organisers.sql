-- What organisers ask whoever registers for their event. What was answered is private, and forgotten with the names.

create table registration_question (
    event code not null references registration_desk on delete cascade,
    id text not null check (id ~ '^[a-z0-9]{6,12}$'),
    -- the order in which they are asked
    position int not null check (position between 1 and 30),
    kind text not null check (kind in ('short-text', 'long-text', 'choice', 'yes-no')),
    words words not null,
    required boolean not null,
    -- asked no longer; what was answered stays
    ended boolean not null,
    primary key (event, id),
    unique (event, position) deferrable initially deferred,
    unique (event, id, kind)
);

create table registration_choice (
    event code not null,
    question text not null,
    id text not null check (id ~ '^[a-z0-9]{6,12}$'),
    position int not null check (position between 1 and 20),
    words words not null,
    primary key (event, question, id),
    unique (event, question, position) deferrable initially deferred,
    foreign key (event, question) references registration_question on delete cascade
);

alter table registration add constraint registration_of_event unique (code, event);

-- A question that was answered can be neither deleted nor made another kind, and neither can a choice that was taken be deleted.
create table registration_answer (
    registration code not null,
    event code not null,
    question text not null,
    kind text not null,
    words text,
    choice text,
    yes boolean,
    primary key (registration, question),
    foreign key (registration, event) references registration (code, event) on delete cascade,
    foreign key (event, question, kind) references registration_question (event, id, kind),
    foreign key (event, question, choice) references registration_choice,
    constraint registration_answer_of_its_kind check (num_nonnulls(words, choice, yes) = 1 and coalesce(case kind
        when 'short-text' then length(words) between 1 and 200
        when 'long-text' then length(words) between 1 and 2000
        when 'choice' then choice is not null
        when 'yes-no' then yes is not null
    end, false))
);
create index on registration_answer (event, question, choice);
