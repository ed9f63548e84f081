-- The sheet of an earlier year that a sheet began with.
alter table target_sheet add began_with uuid references target_sheet;
