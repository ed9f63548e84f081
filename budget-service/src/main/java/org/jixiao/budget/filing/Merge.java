package org.jixiao.budget.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.budget.Parts;
import org.jixiao.budget.contract.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How a filed record is laid over the one that stands: which of its parts are taken, and which only proposed because a
 * person has written there. What a document leaves out is never taken.
 */
record Merge(Set<String> taken, List<ProposedChange> proposed) {

    static <R extends Record> Merge of(Parts<R> parts, R stands, R filed, Set<String> edited, @Nullable UUID project) {
        Set<String> taken = new TreeSet<>();
        List<ProposedChange> proposed = new ArrayList<>();
        for (String part : parts.differing(stands, filed)) {
            Object said = parts.value(filed, part);
            if (isAbsent(said)) {
                continue;
            }
            if (edited.contains(part)) {
                proposed.add(new ProposedChange(project, part, parts.value(stands, part), said));
            } else {
                taken.add(part);
            }
        }
        return new Merge(taken, List.copyOf(proposed));
    }

    Set<String> proposedParts() {
        return proposed.stream().map(ProposedChange::field).collect(Collectors.toSet());
    }

    private static boolean isAbsent(@Nullable Object said) {
        return said == null || said instanceof List<?> list && list.isEmpty() || Objects.equals(said, Coded.NONE);
    }
}
