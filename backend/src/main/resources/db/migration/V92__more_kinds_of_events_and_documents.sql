alter table event drop constraint event_type_check,
    add constraint event_type_check check (type in ('milestone', 'committee', 'steering-round', 'dialogue', 'workshop',
        'conference', 'council'));

alter table event_session drop constraint event_session_kind_check,
    add constraint event_session_kind_check check (kind in ('opening', 'talk', 'panel', 'workshop', 'break')),
    add constraint event_session_break_has_no_places check (kind <> 'break' or capacity is null);

alter table document drop constraint document_kind_check,
    add constraint document_kind_check check (kind in ('concept', 'implementation-plan', 'programme', 'presentation', 'video',
        'press-release', 'implementation-report', 'predecessor-report', 'related-plan', 'motion', 'survey', 'invitation',
        'minutes', 'photo', 'other'));
