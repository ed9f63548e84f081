-- What is in force beside an adjustment, and which revisions lead no further.

alter table known_budget
    add in_force        int,
    add closed_revision int;
update known_budget set in_force = revision where state = 'APPROVED';

alter table approved_sheet
    add revision int not null default 1,
    add name     text;
alter table approved_sheet alter revision drop default;
update approved_sheet set name = target_sheet.name from target_sheet where target_sheet.id = approved_sheet.sheet;
