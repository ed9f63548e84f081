-- Where a project's form begins in the document it was read from: of one filed before, nobody knows.
alter table project add column place jsonb;
