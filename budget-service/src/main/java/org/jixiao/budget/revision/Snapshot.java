package org.jixiao.budget.revision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectMatter;

/** All that one revision says, approved or not. @param projects in the order of the document */
record Snapshot(int revision, BudgetMatter matter, List<Entry> projects) {

    /** One of its projects. */
    record Entry(UUID project, ProjectMatter matter) {

        static Entry of(BudgetProject project) {
            return new Entry(project.id(), project.matter());
        }

        static Entry of(ProjectAsApproved project) {
            return new Entry(project.project(), project.matter());
        }
    }

    /** Sum of the stated amounts. */
    Money total() {
        return Money.sum(projects.stream()
                .flatMap(entry -> Stream.ofNullable(entry.matter().content().amount())));
    }
}
