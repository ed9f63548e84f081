package org.jixiao.budget.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jspecify.annotations.Nullable;

/**
 * What an adjustment made of a project's money.
 *
 * @param difference with its sign; 未列明 where one of the two is not stated
 */
public record LetterChange(String name, String before, String after, String difference) {

    private static final String NOT_THERE = "—";

    /** The projects whose money is another; of those that are classified nothing is said. */
    static List<LetterChange> between(ApprovedEdition before, ApprovedEdition after) {
        Map<UUID, ApprovedEdition.Entry> earlier = byId(before);
        Map<UUID, ApprovedEdition.Entry> later = byId(after);
        return Stream.concat(earlier.keySet().stream(), later.keySet().stream())
                .distinct()
                .flatMap(project -> of(earlier.get(project), later.get(project)).stream())
                .toList();
    }

    private static List<LetterChange> of(
            ApprovedEdition.@Nullable Entry before, ApprovedEdition.@Nullable Entry after) {
        Money was = amount(before);
        Money is = amount(after);
        boolean stays = before != null && after != null && Objects.equals(was, is);
        if (stays || isClassified(before) || isClassified(after)) {
            return List.of();
        }
        return List.of(new LetterChange(
                name(after == null ? before : after),
                before == null ? NOT_THERE : Words.amount(was),
                after == null ? NOT_THERE : Words.amount(is),
                difference(before == null ? Money.ZERO : was, after == null ? Money.ZERO : is)));
    }

    private static String difference(@Nullable Money was, @Nullable Money is) {
        if (was == null || is == null) {
            return Words.amount(null);
        }
        Money difference = is.minus(was);
        return (difference.isNegative() ? "−" : "+") + Words.amount(difference.abs());
    }

    private static boolean isClassified(ApprovedEdition.@Nullable Entry entry) {
        return entry != null && entry.matter().classified();
    }

    private static @Nullable Money amount(ApprovedEdition.@Nullable Entry entry) {
        return entry == null ? null : entry.matter().content().amount();
    }

    private static String name(ApprovedEdition.@Nullable Entry entry) {
        return entry == null ? "" : entry.matter().content().name();
    }

    private static Map<UUID, ApprovedEdition.Entry> byId(ApprovedEdition edition) {
        Map<UUID, ApprovedEdition.Entry> all = new LinkedHashMap<>();
        edition.projects().forEach(entry -> all.put(entry.project(), entry));
        return all;
    }
}
