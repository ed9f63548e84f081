package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.budget.filing.document.Cell;

/** The columns of an indicator table. What their heads have been called is data: {@code labels.properties}. */
public enum Column {
    /** The number of a row. It says nothing. */
    ORDINAL(""),
    DIMENSION("dimension"),
    CATEGORY("category"),
    NAME("name"),
    DEFINITION("definition"),
    COMPARATOR("target"),
    TARGET("target"),
    MEASURE("target"),
    WHOLE_TERM("wholeTerm"),
    BASIS("basis"),
    WEIGHT("weight"),
    FILL("fill"),
    /** What a table has beside all these: kept with the definition, under the words of its head. */
    NOTE("definition");

    private static final Map<String, Column> BY_HEAD = Synonyms.of("column", values());

    /** Joins a time, an intent and a word for a value: 预期当年实现值, 本年度计划水平. */
    private static final Pattern TARGET_WORDS =
            Pattern.compile("(?:(?:预期|预计|计划|申报|设定|绩效|指标)*(?:本|当|全)年度?|(?:预期|预计|计划)+)(?:预期|预计|计划|申报|设定|绩效)*(?:拟|可)?"
                    + "(?:实现|完成|达到|达成)?的?(?:指标|目标)?(?:值|水平|数值)");

    /** Joins words for all of a project's time with one for a value: 项目全周期指标值. */
    private static final Pattern WHOLE_TERM_WORDS =
            Pattern.compile("(?:项目)?(?:全周期|全生命周期|实施期|实施周期|建设期|中?长期|中期|总体)(?:绩效|预期)?(?:指标|目标|计划)?值");

    private static final Remembered<Optional<Column>> FOUND = new Remembered<>(Column::find);

    private final String field;

    Column(String field) {
        this.field = field;
    }

    static Optional<Column> of(Cell head) {
        return FOUND.of(head.text());
    }

    private static Optional<Column> find(String written) {
        LabelText text = LabelText.of(written);
        return text.names()
                .map(BY_HEAD::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> ofWords(text.key()));
    }

    private static Optional<Column> ofWords(String key) {
        if (TARGET_WORDS.matcher(key).matches()) {
            return Optional.of(TARGET);
        }
        return WHOLE_TERM_WORDS.matcher(key).matches() ? Optional.of(WHOLE_TERM) : Optional.empty();
    }

    /** Where its cells go in an indicator row. */
    String field() {
        return field;
    }
}
