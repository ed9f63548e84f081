package org.jixiao.indicator.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jspecify.annotations.Nullable;

/** A project as far as its targets are judged by it, as last declared. Of a classified one nothing is known but that it is. */
@Entity
@Table(name = "known_project")
class KnownProject {

    @Id
    private UUID id;

    private UUID budget;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable CheckedProject facts;

    protected KnownProject() {}

    KnownProject(UUID id) {
        this.id = id;
    }

    void says(UUID ofBudget, @Nullable CheckedProject said) {
        budget = ofBudget;
        facts = said;
    }

    UUID id() {
        return id;
    }

    /** Empty for a classified one. */
    Optional<CheckedProject> facts() {
        return Optional.ofNullable(facts);
    }
}
