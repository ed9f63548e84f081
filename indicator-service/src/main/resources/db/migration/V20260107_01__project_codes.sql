-- The code of a project, by which next year's is known to be the same. Null until it is declared again.

alter table known_project add column code text;

create index target_sheet_of_department_in_year on target_sheet (division, department, fiscal_year);
