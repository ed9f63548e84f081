package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A project as far as its targets are judged by it, as last declared. Of a classified one nothing is known but that it is. */
@Entity
@Table(name = "known_project")
class KnownProject {

    @Id
    private UUID id;

    @Column(name = "budget")
    private UUID budget;

    @AsJson
    private @Nullable CheckedProject facts;

    /** Null where it has none, or was told of before this was kept. */
    @Column(name = "code")
    private @Nullable String code;

    protected KnownProject() {}

    KnownProject(UUID id, UUID budget) {
        this.id = id;
        this.budget = budget;
    }

    void says(@Nullable CheckedProject said, @Nullable String ownCode) {
        facts = said;
        code = ownCode;
    }

    UUID id() {
        return id;
    }

    /** Empty for a classified one. */
    Optional<CheckedProject> facts() {
        return Optional.ofNullable(facts);
    }
}
