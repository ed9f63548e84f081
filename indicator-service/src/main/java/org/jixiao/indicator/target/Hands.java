package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.Set;
import org.jixiao.platform.store.AsJson;

/**
 * Who had a hand in a sheet in one revision of its budget.
 *
 * @param revision business edition of the budget
 * @param contributors subjects of those who edited the sheet, answered for it or submitted it
 * @param projectContributors of those who edited what it was drawn up for
 */
@Embeddable
record Hands(
        int revision,
        @AsJson Set<String> contributors,

        @AsJson @Column(name = "project_contributors") Set<String> projectContributors) {

    static Hands noneIn(int revision) {
        return new Hands(revision, Set.of(), Set.of());
    }

    /** A later revision begins with nobody's hand in it. */
    Hands in(int other) {
        return other > revision ? noneIn(other) : this;
    }

    /** The same hands, in a revision that came before. */
    Hands of(int earlier) {
        return new Hands(earlier, contributors, projectContributors);
    }

    Hands with(String subject) {
        Set<String> more = new HashSet<>(contributors);
        more.add(subject);
        return new Hands(revision, more, projectContributors);
    }

    Hands drawnUpFor(Set<String> others) {
        return new Hands(revision, contributors, others);
    }

    Set<String> and(Set<String> others) {
        Set<String> all = new HashSet<>(contributors);
        all.addAll(projectContributors);
        all.addAll(others);
        return all;
    }
}
