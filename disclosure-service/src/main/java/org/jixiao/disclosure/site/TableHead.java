package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Heads of tables, written 项目 | 金额#: a # says that the column holds figures. */
@TemplateExtension
public final class TableHead {

    private static final Pattern YEAR = Pattern.compile("\\d{4} ");

    private TableHead() {}

    /** One column. */
    public record Column(String label, boolean isNumeric) {}

    static List<Column> columns(String head, @TemplateAttribute("reading") @Nullable Object reading) {
        return split(head).stream()
                .map(each -> new Column(Say.it(phrase(each.label()), reading), each.isNumeric()))
                .toList();
    }

    static List<Column> split(String head) {
        return Stream.of(head.split("\\|", -1))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .map(column -> column.endsWith("#")
                        ? new Column(column.substring(0, column.length() - 1), true)
                        : new Column(column, false))
                .toList();
    }

    /** 2026 年预算 is the same label in every year. */
    private static Phrase phrase(String label) {
        return YEAR.matcher(label).lookingAt()
                ? Phrase.of("%1" + label.substring(4), label.substring(0, 4))
                : Phrase.of(label);
    }
}
