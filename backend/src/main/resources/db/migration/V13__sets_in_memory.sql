-- Each instance keeps the sets that lists count with in memory, for one version of the plan (decision 0018).
drop trigger gathered_alone on measure;
drop trigger gathered_new on measure;
drop trigger gathered_changed on measure;
drop trigger gathered_old on measure;
drop function gather_touched_measures();
drop function gather_alone();
drop function gather_measures(text[]);
drop view measure_value;
drop table measure_facet;
drop table measure_place;
