package org.jixiao.budget.filing.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.filing.document.Cell;

/** The columns of a list of tasks. What their heads have been called is data: {@code labels.properties}. */
enum TaskColumn {
    NUMBER,
    NAME,
    CONTENT,
    AMOUNT;

    private static final Map<String, TaskColumn> BY_HEAD = Synonyms.of("task", values());
    private static final Set<String> WHOLE = Set.of("总额", "合计", "小计", "总计", "金额", "资金总额", "预算总额");

    static Optional<TaskColumn> of(Cell head) {
        return Optional.ofNullable(BY_HEAD.get(LabelText.of(head.text()).key()));
    }

    /** Names the whole of an amount that is split. */
    static boolean isWhole(Cell head) {
        return WHOLE.contains(LabelText.of(head.text()).key());
    }
}
