package org.jixiao.budget.filing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;

/** How a text writes its tables with bars, as Markdown does. */
enum Bars {
    NONE,
    /** Each row begins and ends with one: {@code | 项目名称 | 河道清淤 |}. */
    AROUND,
    /** They stand between the cells only, and a line of dashes below the first row says that it is a table: {@code ---|---}. */
    BETWEEN;

    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern BREAK = Pattern.compile("<br\\s{0,3}/?>");
    private static final Pattern RULE =
            Pattern.compile("\\|?(?:\\s{0,99}:?-{3,999}:?\\s{0,99}\\|){1,300}(?:\\s{0,99}:?-{3,999}:?\\s{0,99})?");

    static Bars in(List<String> lines) {
        if (lines.stream().anyMatch(line -> isRule(line) && !isAround(line))) {
            return BETWEEN;
        }
        return lines.stream().filter(Bars::isAround).limit(2).count() > 1 ? AROUND : NONE;
    }

    boolean isRow(String line) {
        return this == AROUND && isAround(line)
                || this == BETWEEN && BAR.matcher(line).find();
    }

    /** The cells of a row; none where it is the line of dashes. @param number of the line */
    List<Cell> cells(int number, String line) {
        if (isRule(line)) {
            return List.of();
        }
        String bare = line.strip();
        String[] written = BAR.split(this == AROUND ? bare.substring(1, bare.length() - 1) : line, -1);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            Place place = Place.NOWHERE.at(number, i + 1);
            cells.add(new Cell(Stream.of(BREAK.split(written[i], -1))
                    .map(text -> Fragment.of(place, text.replace("\\|", "|")))
                    .toList()));
        }
        return cells;
    }

    private static boolean isAround(String line) {
        String bare = line.strip();
        return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line.strip()).matches();
    }
}
