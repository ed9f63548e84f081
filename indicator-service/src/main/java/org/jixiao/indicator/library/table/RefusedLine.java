package org.jixiao.indicator.library.table;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.problem.Messages;
import org.jixiao.platform.problem.Refusal;

/** Why a line was not taken, with the heads of its columns where a request has pointers: who keeps a table has never seen one. */
final class RefusedLine extends Refusal {

    /** One of several values of a cell. */
    private static final Pattern ITEM = Pattern.compile("/(\\d{1,3})$");

    private final transient DefinitionLine line;
    private final Refusal cause;

    RefusedLine(DefinitionLine line, Refusal cause) {
        super(cause.status(), cause.slug(), cause.arguments());
        initCause(cause);
        this.line = line;
        this.cause = cause;
    }

    @Override
    public List<Field> errors(Messages.Language language) {
        return cause.errors(language).stream()
                .map(field -> Column.at(field.pointer())
                        .map(column -> said(field, column, language))
                        .orElse(field))
                .toList();
    }

    @Override
    public Map<String, Object> extensions() {
        return cause.extensions();
    }

    private Field said(Field field, Column column, Messages.Language language) {
        String head = line.head(column);
        Matcher item = ITEM.matcher(field.pointer());
        int which = item.find() ? Integer.parseInt(item.group(1)) + 1 : 0;
        String where = language == Messages.Language.ZH
                ? "第 " + line.number() + " 行“" + head + "”" + (which == 0 ? "" : "第 " + which + " 项") + "："
                : "line " + line.number() + ", column " + head + (which == 0 ? "" : ", item " + which) + ": ";
        return new Field("/" + head, where + field.detail());
    }
}
