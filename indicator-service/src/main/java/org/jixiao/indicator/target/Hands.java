package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who had a hand in a sheet in one revision of its budget.
 *
 * @param contributors subjects of those who edited or submitted the sheet
 * @param projectContributors of those who edited what it was drawn up for
 */
@Embeddable
record Hands(
        @JdbcTypeCode(SqlTypes.JSON) Set<String> contributors,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "project_contributors")
        Set<String> projectContributors) {

    static final Hands NONE = new Hands(Set.of(), Set.of());

    Hands with(String subject) {
        Set<String> more = new HashSet<>(contributors);
        more.add(subject);
        return new Hands(more, projectContributors);
    }

    Hands drawnUpFor(Set<String> others) {
        return new Hands(contributors, others);
    }

    Set<String> and(Set<String> others) {
        Set<String> all = new HashSet<>(contributors);
        all.addAll(projectContributors);
        all.addAll(others);
        return all;
    }
}
