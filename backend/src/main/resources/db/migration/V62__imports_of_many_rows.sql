-- Rows of an import are written twice, and each time all that hangs on them is written and checked with them. They are
-- deleted by name (when an import is decided or expires), and imports never are.
alter table import_row drop constraint import_row_import_fkey;
drop index import_row_import_file_key_idx;
drop index import_row_import_kind_idx;
