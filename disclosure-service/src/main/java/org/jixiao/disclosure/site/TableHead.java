package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;

/** Heads of tables, written 项目 | 金额#: a # says that the column holds figures. */
@TemplateExtension
public final class TableHead {

    private TableHead() {}

    /** One column. */
    public record Column(String label, boolean isNumeric) {}

    static List<Column> columns(String head) {
        return Stream.of(head.split("\\|"))
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .map(column -> column.endsWith("#")
                        ? new Column(column.substring(0, column.length() - 1), true)
                        : new Column(column, false))
                .toList();
    }
}
