package org.jixiao.budget.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.filing.form.LineRead;

/** Where objectives and tasks stand in a document, as the account of its lines says: each at the first line that went into it. */
final class ReadPlaces {

    private static final Pattern PLACED =
            Pattern.compile("(|/projects/\\d+)(/objectives/\\d+|/tasks/\\d+)(?:/.*)?", Pattern.DOTALL);

    /** By the pointer of the project; those of the budget by none. */
    private final Map<String, List<PlacedPart>> byOwner = new HashMap<>();

    ReadPlaces(List<LineRead> lines) {
        Set<String> met = new HashSet<>();
        for (LineRead line : lines) {
            Matcher part = PLACED.matcher(line.into() == null ? "" : line.into());
            if (part.matches() && met.add(part.group(1) + part.group(2))) {
                byOwner.computeIfAbsent(part.group(1), owner -> new ArrayList<>())
                        .add(new PlacedPart(part.group(2), line.place().asText()));
            }
        }
    }

    List<PlacedPart> ofBudget() {
        return byOwner.getOrDefault("", List.of());
    }

    /** @param position of the project in the document, from 0 */
    List<PlacedPart> ofProject(int position) {
        return byOwner.getOrDefault("/projects/" + position, List.of());
    }
}
