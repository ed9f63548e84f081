package org.jixiao.disclosure.site.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.assembly.Trace;
import org.jixiao.disclosure.lineage.Lineage;
import org.jixiao.disclosure.site.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A published figure with where it comes from, as a row says it.
 *
 * @param label what it is of, in the words of the document; empty where the page or the group says it
 * @param field which of its figures
 * @param money null where it is none
 * @param value a number or words; null where it is money
 * @param where in the document it was read from; empty where it was not, or the place is not known
 */
public record Figure(
        String label,
        String field,
        @Nullable Money money,
        @Nullable Object value,
        Trace.Kind kind,
        List<Phrase> where,
        List<String> of) {

    private static final Set<String> MONEY = Set.of("金额", "单价", "项目预算", "价值");

    /** @param project whose page it is, and need not be named again; null on a department's @param document number of the filed one; null where there is but one */
    static Figure of(Lineage.Entry entry, @Nullable PublicProject project, @Nullable Integer document) {
        boolean money = MONEY.contains(entry.field());
        return new Figure(
                project == null ? entry.label() : within(project, entry.label()),
                entry.field(),
                money ? Money.ofYuan(new BigDecimal(entry.value().toString())) : null,
                money ? null : entry.value(),
                entry.kind(),
                where(entry.place(), document),
                entry.of());
    }

    /** Money or another number, and no words. */
    public boolean isNumber() {
        return money != null || value instanceof Number;
    }

    public String how() {
        return said(kind);
    }

    static String said(Trace.Kind kind) {
        return switch (kind) {
            case READ -> "读自申报文件";
            case ENTERED -> "在系统中填写";
            case CARRIED -> "沿用上年预算";
            case COMPUTED -> "由系统计算";
            case UNKNOWN -> "未记录来源";
        };
    }

    private static String within(PublicProject project, String label) {
        return label.startsWith(project.name() + " / ")
                ? label.substring(project.name().length() + 3)
                : label.replace(project.name(), "");
    }

    private static List<Phrase> where(@Nullable Place place, @Nullable Integer document) {
        List<Phrase> where = new ArrayList<>();
        if (place != null) {
            add(where, "文件 %1", document);
            add(where, "工作表“%1”", place.sheet());
            add(where, "第 %1 页", place.page());
            add(where, "第 %1 行", place.line());
            add(where, "第 %1 格", place.cell());
        }
        return where;
    }

    private static void add(List<Phrase> where, String words, @Nullable Object value) {
        if (value != null) {
            where.add(Phrase.of(words, value));
        }
    }
}
