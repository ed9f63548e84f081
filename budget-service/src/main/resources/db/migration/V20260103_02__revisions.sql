-- The business editions of a budget: numbers, and what was approved for good.

alter table department_budget
    add in_force          int,
    add newest_revision   int not null default 1,
    add adjustment_reason text;
alter table department_budget alter newest_revision drop default;
update department_budget set in_force = revision where state = 'APPROVED';

create table approved_revision (
    budget      uuid        not null references department_budget,
    revision    int         not null,
    reason      text,
    approval    jsonb       not null,
    approved_at timestamptz not null,
    content     jsonb       not null,
    primary key (budget, revision)
);

create table approved_project (
    budget   uuid   not null,
    revision int    not null,
    project  uuid   not null,
    position int    not null,
    sequence bigint not null,
    content  jsonb  not null,
    primary key (budget, revision, project),
    foreign key (budget, revision) references approved_revision
);
create index approved_project_by_project on approved_project (project);

-- What was approved before revisions were kept: nothing of it has changed since.
insert into approved_revision (budget, revision, reason, approval, approved_at, content)
select id, revision, null, approval,
    coalesce((select max(at) from audit_entry where subject = 'budget/' || department_budget.id and act = 'approve'), now()),
    jsonb_build_object(
        'judged', judged,
        'matter', jsonb_build_object(
            'content', jsonb_build_object(
                'objectives', objectives, 'funding', funding, 'sections', sections, 'figures', figures,
                'tasks', tasks),
            'indicators', indicators, 'filing', filing, 'exemptions', exemptions, 'edited', edited))
from department_budget where state = 'APPROVED';

insert into approved_project (budget, revision, project, position, sequence, content)
select budget, department_budget.revision, project.id, position, project.sequence,
    jsonb_build_object(
        'content', jsonb_build_object(
            'code', code, 'name', name, 'nature', nature, 'term', term, 'supervisor', supervisor,
            'implementer', implementer, 'unit', unit, 'purpose', purpose, 'amount', amount,
            'funding', project.funding, 'spendingPlan', spending_plan, 'objectives', project.objectives),
        'classified', classified, 'indicators', project.indicators, 'filing', project.filing,
        'edited', project.edited)
from project join department_budget on department_budget.id = project.budget
where department_budget.state = 'APPROVED';

-- An approved state stands, whoever asks.
create function refuse_change_of_approved() returns trigger language plpgsql as $$
begin
    raise exception 'what was approved is not changed';
end $$;
create trigger approved_revision_stands before update or delete on approved_revision
    for each row execute function refuse_change_of_approved();
create trigger approved_project_stands before update or delete on approved_project
    for each row execute function refuse_change_of_approved();
