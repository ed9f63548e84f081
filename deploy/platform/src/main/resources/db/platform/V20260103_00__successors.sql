-- Departments (division/code) that were merged, each with the last survivor: a claim that names the one is read as the other.
create table successor (
    department text primary key,
    survivor   text not null check (survivor <> department)
);
