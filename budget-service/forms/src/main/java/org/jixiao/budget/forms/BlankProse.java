package org.jixiao.budget.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Section;

/** The prose of a whole budget before anyone has written in it: headings, room, and sentences with gaps for the amounts. */
record BlankProse(Known known) {

    private static final int CHAPTER = 2;
    private static final String GAP = Words.of("gap");
    private static final String INCOME = "收入";

    List<Section> sections() {
        return List.of(
                section("budget.duties", ""),
                section("budget.money", income(), expenditure(), Words.of("sentence.change", "", GAP)),
                section("budget.running", Words.of("sentence.running", "", GAP)),
                section("budget.threepublic", threePublic()),
                new Section(Words.of("budget.goals"), CHAPTER, List.of()),
                part("（一）", "heading.overall"),
                part("（二）", "heading.partial"),
                part("（三）", "heading.safeguards"),
                section("budget.terms", ""));
    }

    private static Section section(String heading, String... paragraphs) {
        return new Section(Words.of(heading), CHAPTER, List.of(paragraphs));
    }

    private static Section part(String number, String heading) {
        return new Section(number + Words.of(heading), CHAPTER + 1, List.of(""));
    }

    private String income() {
        String parts = known.funds().stream()
                .map(label -> label.endsWith(INCOME) ? label : label + INCOME)
                .map(label -> Words.of("sentence.income.part", label, GAP))
                .collect(Collectors.joining("，"));
        return Words.of("sentence.income", known.printedYear(), GAP, parts);
    }

    private String expenditure() {
        return Words.of("sentence.expenditure", known.printedYear(), GAP);
    }

    private static String threePublic() {
        return Words.of(
                "sentence.threepublic",
                "",
                GAP,
                Labels.preferred("threepublic.ABROAD"),
                Labels.preferred("threepublic.VEHICLES"),
                Labels.preferred("threepublic.VEHICLE_PURCHASE"),
                Labels.preferred("threepublic.VEHICLE_RUNNING"),
                Labels.preferred("threepublic.RECEPTION"));
    }
}
