-- Bytes of files in a store that speaks S3, where the operator has one; else in rows (file_part), as before.

alter table file_content
    -- under which the store has them; null: they are rows
    add column object text collate "C" unique;

-- Objects of the store that no file is, or may be: brought and not kept yet, or of a file that was deleted. They are deleted from
-- due on. What is kept is struck off in the transaction that keeps it, so that nothing is kept whose deletion has begun.
create table file_object_due (
    object text collate "C" primary key,
    due timestamptz not null
);
create index on file_object_due (due);
