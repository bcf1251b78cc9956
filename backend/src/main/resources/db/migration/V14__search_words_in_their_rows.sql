-- A long text had its words outside of its row, and ranking a thousand hits fetched them from there one by one. The words
-- stay in the row, and the text, which only the hits of a page need, goes out.
alter table search_text alter words set storage main, alter body set storage external;
update search_text set words = words || ''::tsvector, body = body || '';
