package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks every figure of a published disclosure up in its lineage, and opens the document at each line that is named there: by plain
 * rules that share nothing with the product's reader.
 */
final class EveryFigure {

    /** Numbers that say which edition, year or level something is of. */
    private static final Pattern NO_FIGURE =
            Pattern.compile("/(?:version|fiscalYear)|/supersedes/version|/sections/\\d+/level|/figures/\\d+/year");

    private static final Pattern TARGET = Pattern.compile(".*/indicators/\\d+/(?:target|wholeTerm)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

    /** Columns of one target are joined. */
    private static final Pattern JOINTS = Pattern.compile("[\\s；]+|(?<=[≥≤=<>＝])|(?<=\\d)(?=[^\\d.,%])");

    /** Yuan, and 万元. */
    private static final List<Integer> UNITS = List.of(0, 4);

    /** What no document states. */
    private static final Map<String, String> COUNTED = Map.of("/withheld/projects", "computed");

    private final JsonNode published;
    private final List<String> lines;
    private final Map<String, JsonNode> entries = new HashMap<>();
    private final List<String> untold = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final Map<String, String> others = new TreeMap<>();
    private int read;

    private EveryFigure(JsonNode published, JsonNode lineage, List<String> lines) {
        this.published = published;
        this.lines = lines;
        lineage.path("figures")
                .forEach(entry -> entries.put(entry.path("pointer").asText(), entry));
    }

    /** All of them are told, and all but the count of what is withheld were read from the line that is named. */
    static void require(Door citizen, JsonNode published, String document, List<String> lines) {
        JsonNode lineage = Door.json(citizen.get("/open-data/v1/disclosures/"
                + published.path("id").asText() + "/versions/"
                + published.path("version").asText() + "/lineage.json"));
        EveryFigure found = new EveryFigure(published, lineage, lines);
        figures("", published).forEach(found::look);
        System.out.printf(
                "Document %s: %d figures in the lineage, %d of them on the line it names, %d in another way%n",
                document, found.read + found.others.size(), found.read, found.others.size());
        assertThat(found.untold).as("figures without a lineage").isEmpty();
        assertThat(found.elsewhere).as("figures that their line does not state").isEmpty();
        assertThat(found.others).as("figures that were not read").isIn(Map.of(), COUNTED);
        assertThat(found.read).isPositive();
    }

    private static Stream<String> figures(String at, JsonNode node) {
        if (node.isNumber()) {
            return NO_FIGURE.matcher(at).matches() ? Stream.empty() : Stream.of(at);
        }
        if (TARGET.matcher(at).matches()) {
            return node.isObject() ? Stream.of(at) : Stream.empty();
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> figures(at + "/" + i, node.get(i)));
        }
        return node.properties().stream().flatMap(member -> figures(at + "/" + member.getKey(), member.getValue()));
    }

    private void look(String pointer) {
        JsonNode entry = entries.get(pointer);
        JsonNode value = published.at(pointer);
        if (entry == null) {
            untold.add(pointer);
        } else if (!entry.path("kind").asText().equals("read")) {
            others.put(pointer, entry.path("kind").asText());
        } else if (isOn(line(entry), value)) {
            read++;
        } else {
            elsewhere.add(pointer + " = " + value + ", " + entry.path("place"));
        }
    }

    private String line(JsonNode entry) {
        int line = entry.path("place").path("line").asInt();
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    private static boolean isOn(String line, JsonNode value) {
        return value.isNumber()
                ? states(line, value.decimalValue())
                : says(line, value.path("text").asText());
    }

    /** Amounts stand in yuan in the open data and mostly in 万元 in documents; a decrease is written without a sign. */
    private static boolean states(String line, BigDecimal number) {
        return NUMBER.matcher(line)
                .results()
                .map(found -> new BigDecimal(found.group().replace(",", "")))
                .anyMatch(written -> UNITS.stream()
                        .anyMatch(unit -> written.movePointRight(unit).compareTo(number.abs()) == 0));
    }

    private static boolean says(String line, String target) {
        String written = SourceCells.squeezed(line);
        return written.contains(SourceCells.squeezed(target))
                || JOINTS.splitAsStream(target).map(SourceCells::squeezed).allMatch(written::contains);
    }
}
