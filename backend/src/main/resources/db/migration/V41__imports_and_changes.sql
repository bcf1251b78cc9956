-- Previews that nobody decided about are forgotten once a day, by whichever instance comes first.
insert into job (name) values ('import-expiry');

-- An import is one entry among the changes: that of its last one.
create index on applied_change (batch, number) where batch is not null;
drop index applied_change_batch_idx;

-- Changes of values are called like their indicator, those that were decided long ago too.
alter table change disable trigger kept;
update change c set title = i.title - '_of'
from indicator i where c.subject_kind = 'observations' and c.title is null and i.code = c.subject_code;
alter table change enable trigger kept;
