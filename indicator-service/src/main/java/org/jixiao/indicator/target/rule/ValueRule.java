package org.jixiao.indicator.target.rule;

import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Finding;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/** A rule that looks at one value at a time. */
abstract class ValueRule implements Rule {

    private final String id;
    private final Finding.Severity severity;
    private final @Nullable String source;

    /** @param source null for a rule of craft */
    ValueRule(String id, Finding.Severity severity, @Nullable String source) {
        this.id = id;
        this.severity = severity;
        this.source = source;
    }

    abstract boolean catches(Reading reading);

    /** What is wrong. @param indicator its name @param text the value as written */
    abstract Bilingual message(String indicator, String text);

    abstract Bilingual remedy();

    @Override
    public final Stream<Finding> findings(CheckedSheet sheet) {
        return sheet.values().filter(value -> catches(value.reading())).map(this::finding);
    }

    private Finding finding(CheckedSheet.Value value) {
        String text = value.reading().text();
        return new Finding(
                id,
                severity,
                severity == Finding.Severity.INFO ? Finding.Gate.NONE : Finding.Gate.ACKNOWLEDGE,
                value.path(),
                value.indicator().place(),
                text,
                message(value.indicator().name(), text),
                remedy(),
                source,
                null);
    }
}
