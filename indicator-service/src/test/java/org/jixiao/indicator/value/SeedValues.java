package org.jixiao.indicator.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.test.Seeds;

/**
 * The indicator values of the seed documents, read as simply as can be and by nothing that the product uses. A blank value is
 * an empty text.
 *
 * @param seed number of the document
 * @param text the value as written
 */
record SeedValues(String seed, String text) {

    private static final Set<String> SIGNS = Set.of("≥", "≤", "=");
    private static final Pattern INDICATOR =
            Pattern.compile("实施周期指标值：(?<term>.+?)(?=；年度指标值|。)(?:；年度指标值：(?<year>.+?)(?=。))?");

    /** Every indicator once: of 004, which has two values for most, the one of the whole term. */
    static List<SeedValues> all() {
        return Stream.of(inColumns(), oneCellALine("001"), inForms(), oneCellALine("003"), inOneCell())
                .flatMap(List::stream)
                .toList();
    }

    /** Of 004: the values of the year beside those of the whole term; empty where there is none. */
    static List<Optional<String>> annual() {
        return indicatorsInOneCell()
                .map(indicator -> Optional.ofNullable(indicator.group("year")))
                .toList();
    }

    static List<SeedValues> inOneCell() {
        return indicatorsInOneCell()
                .map(indicator -> new SeedValues("004", indicator.group("term")))
                .toList();
    }

    private static Stream<Matcher> indicatorsInOneCell() {
        List<Matcher> found = new ArrayList<>();
        for (String line : lines("004")) {
            Matcher indicator = INDICATOR.matcher(line);
            for (int from = 0; indicator.find(from); from = indicator.end()) {
                Matcher one = INDICATOR.matcher(line);
                one.find(indicator.start());
                found.add(one);
            }
        }
        return found.stream();
    }

    /** 000: comparator, value and unit in a column each. */
    private static List<SeedValues> inColumns() {
        return lines("000").stream()
                .dropWhile(line -> !line.startsWith("一级指标"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> List.of(line.split("\t", -1)))
                .map(cells -> new SeedValues(
                        "000",
                        IntStream.range(0, cells.size())
                                .filter(place -> SIGNS.contains(cells.get(place)))
                                .mapToObj(place -> String.join("", cells.subList(place, place + 3)))
                                .findFirst()
                                .orElseGet(() -> cells.get(cells.size() - 2))))
                .toList();
    }

    /** 001 and 003: a row ends with a blank line, its last cell says where the value comes from, and may be missing. */
    private static List<SeedValues> oneCellALine(String seed) {
        List<SeedValues> values = new ArrayList<>();
        List<String> row = new ArrayList<>();
        boolean inTable = false;
        for (String line : lines(seed)) {
            String cell = line.strip();
            if (cell.equals("指标值确定依据")) {
                inTable = true;
                row.clear();
            } else if (cell.contains("绩效目标表") || cell.contains("部门政府采购预算")) {
                inTable = false;
            } else if (cell.isEmpty()) {
                if (inTable && row.size() >= 4) {
                    boolean basisMissing =
                            seed.equals("003") && !row.get(row.size() - 1).equals("计划标准");
                    values.add(new SeedValues(seed, row.get(row.size() - (basisMissing ? 1 : 2))));
                }
                row.clear();
            } else {
                row.add(cell);
            }
        }
        return values;
    }

    /** 002: the value is the last cell of a row, unless that is a name or a level. */
    private static List<SeedValues> inForms() {
        List<SeedValues> values = new ArrayList<>();
        boolean inTable = false;
        for (String line : lines("002")) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.contains("指标值")) {
                inTable = true;
            } else if (cells.size() < 4) {
                inTable = false;
            } else if (inTable) {
                String last = cells.stream()
                        .filter(cell -> !cell.isBlank())
                        .reduce((one, other) -> other)
                        .orElse("");
                boolean blank = last.startsWith("指标") || last.contains("效益指标") || last.equals("不涉及");
                values.add(new SeedValues("002", blank ? "" : last));
            }
        }
        return values;
    }

    private static List<String> lines(String seed) {
        try {
            return Files.readAllLines(Seeds.require(seed), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
