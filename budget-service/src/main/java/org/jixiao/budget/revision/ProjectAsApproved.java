package org.jixiao.budget.revision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectMatter;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A project as a revision of its budget approved it. Never changed. */
@Entity
@Immutable
@Table(name = "approved_project")
class ProjectAsApproved {

    /** One project in one revision. */
    @Embeddable
    record Key(UUID budget, int revision, UUID project) {}

    @EmbeddedId
    private Key key;

    private int position;
    private long sequence;

    @AsJson
    private ProjectMatter content;

    protected ProjectAsApproved() {}

    ProjectAsApproved(BudgetProject project, int revision) {
        this.key = new Key(project.budget(), revision, project.id());
        this.position = project.position();
        this.sequence = project.sequence();
        this.content = project.matter();
    }

    UUID project() {
        return key.project();
    }

    UUID budget() {
        return key.budget();
    }

    int revision() {
        return key.revision();
    }

    int position() {
        return position;
    }

    long sequence() {
        return sequence;
    }

    ProjectMatter matter() {
        return content;
    }

    @Nullable
    Money amount() {
        return content.content().amount();
    }
}
