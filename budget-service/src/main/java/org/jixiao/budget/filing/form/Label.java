package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a project's table. What they have been called is data: {@code labels.properties}. */
public enum Label {
    PROJECT_CODE,
    PROJECT_NAME,
    UNIT,
    UNIT_CODE,
    SUPERVISOR,
    IMPLEMENTER,
    NATURE,
    TERM,
    SCALE,
    AMOUNT,
    /** What the project costs over its whole term; the budget of the year is {@link #AMOUNT}. */
    WHOLE_TERM_AMOUNT,
    TOTAL,
    PURPOSE,
    PLAN,
    OBJECTIVES,
    /** What is to be reached over the whole term; the goals of the year are {@link #OBJECTIVES}. */
    WHOLE_TERM_GOALS,
    CLASSIFIED,
    PROJECT_CLASS,
    START,
    END,
    /** What a form asks for and a project has no field for: kept under its own words. */
    FACT,
    /** Asks for a person or how to reach one: no part of a budget, and kept out of what is read. */
    CONTACT,
    /** Says what stands beside or below it and nothing of its own. */
    CAPTION;

    private static final Map<String, Label> BY_SYNONYM = Synonyms.of("label", values());
    /** Labels that a form has a field for: what is nearly one of these is worth a look. */
    private static final Set<Label> ASKED_FOR = EnumSet.complementOf(EnumSet.of(FACT, CONTACT, CAPTION, TOTAL));

    /** Ends in a word that is none without its last character: 实施期间 without it is one. */
    private static final Pattern CUTTABLE =
            Pattern.compile(".{2,}(?:单位|部门|名称|编码|代码|编号|属性|性质|类别|类型|金额|总额|资金|用途|目标|来源|时间|周期)");

    private static final Map<String, Label> BY_CUT_SYNONYM = cutShort();
    private static final List<Label> OF_PROJECT = Arrays.asList(PROJECT_CODE, PROJECT_NAME);

    private static final Remembered<Optional<Label>> FOUND = new Remembered<>(Label::find);

    static Optional<Label> of(Cell cell) {
        return FOUND.of(cell.text());
    }

    private static Optional<Label> find(String written) {
        LabelText text = LabelText.of(written);
        if (text.key().isEmpty()) {
            return Optional.empty();
        }
        Optional<Label> named = whole(text).or(() -> ofCut(text));
        return OF_PROJECT.contains(named.orElse(null))
                ? named
                : inBrackets(text).or(() -> named);
    }

    /** Whether it lacks its last character and is taken for what it can only have been: 实施单. */
    static boolean isCutShort(Cell cell) {
        LabelText text = LabelText.of(cell.text());
        return ofCut(text).isPresent() && whole(text).isEmpty();
    }

    /** With all of its characters. */
    private static Optional<Label> whole(LabelText text) {
        List<String> names = text.names().toList();
        return names.stream()
                .map(BY_SYNONYM::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> MoneySpan.asksForTheYear(text) ? Optional.of(AMOUNT) : Optional.empty())
                .or(() -> GoalWords.of(text))
                .or(() -> LabelWords.of(names));
    }

    private static Optional<Label> ofCut(LabelText text) {
        return Optional.ofNullable(BY_CUT_SYNONYM.get(text.key()));
    }

    /** Synonyms without their last character, where one label only can be meant. */
    private static Map<String, Label> cutShort() {
        return BY_SYNONYM.entrySet().stream()
                .filter(synonym -> ASKED_FOR.contains(synonym.getValue())
                        && CUTTABLE.matcher(synonym.getKey()).matches())
                .collect(Collectors.groupingBy(
                        synonym ->
                                synonym.getKey().substring(0, synonym.getKey().length() - 1),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(cut -> cut.getValue().size() == 1 && !BY_SYNONYM.containsKey(cut.getKey()))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, cut -> cut.getValue().iterator().next()));
    }

    /** 项目单位（项目名称）: units and projects stand in one column, and the brackets say so. */
    private static Optional<Label> inBrackets(LabelText text) {
        return Optional.ofNullable(text.bracket()).map(BY_SYNONYM::get).filter(OF_PROJECT::contains);
    }
}
