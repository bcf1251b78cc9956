-- Reports and notices come with plan packages too, past the forms: the database holds what the forms ask.

alter table progress_report
    add constraint progress_report_status_known check (status in
        ('unknown', 'planned', 'in-progress', 'completed', 'established', 'paused', 'ended', 'merged', 'replaced')),
    add constraint progress_report_continued_by_another check (continued_by <> measure),
    add constraint progress_report_continued_where_it_says_so
        check (continued_by is null or status in ('merged', 'replaced')),
    add constraint progress_report_ends_after_it_begins check (first_day(actual_start) <= last_day(actual_end));

-- A row of a report may change its measure: the version of it that the preview saw.
alter table import_row add beside_version int;
