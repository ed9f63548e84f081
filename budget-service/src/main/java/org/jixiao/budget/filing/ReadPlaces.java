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
import org.jixiao.budget.filing.form.Reading;

/**
 * Where the parts of a budget and its projects stand in a document: an objective or a task at the first line that went into it, as
 * the account of its lines says; a figure in its cell.
 */
final class ReadPlaces {

    private static final String OWNER = "(/projects/\\d+|)";

    private static final Pattern WORDS =
            Pattern.compile(OWNER + "(/objectives/\\d+|/tasks/\\d+)(?:/.*)?", Pattern.DOTALL);

    /** The fields whose values are numbers, or may be. */
    private static final Pattern FIGURE = Pattern.compile(OWNER
            + "((?:/[a-zA-Z]+/\\d+)*/(?:amount|lastYear|count|quantity|unitPrice|projectBudget|value|text)|/spendingPlan/\\d+"
            + "|/indicators/\\d+/(?:target|wholeTerm|weight))");

    /** By the pointer of the project; those of the budget by none. */
    private final Map<String, List<PlacedPart>> byOwner = new HashMap<>();

    ReadPlaces(Reading reading) {
        Set<String> met = new HashSet<>();
        for (LineRead line : reading.lines()) {
            Matcher part = WORDS.matcher(line.into() == null ? "" : line.into());
            if (part.matches() && met.add(part.group(1) + part.group(2))) {
                add(part, new PlacedPart(part.group(2), line.place().asText()));
            }
        }
        for (PlacedPart field : reading.places()) {
            Matcher figure = FIGURE.matcher(field.path());
            if (figure.matches()) {
                add(figure, new PlacedPart(figure.group(2), field.place()));
            }
        }
    }

    private void add(Matcher found, PlacedPart part) {
        byOwner.computeIfAbsent(found.group(1), owner -> new ArrayList<>()).add(part);
    }

    List<PlacedPart> ofBudget() {
        return byOwner.getOrDefault("", List.of());
    }

    /** @param position of the project in the document, from 0 */
    List<PlacedPart> ofProject(int position) {
        return byOwner.getOrDefault("/projects/" + position, List.of());
    }
}
