package org.jixiao.budget.filing.form;

import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Row;

/**
 * The head of a list of tasks: what they are, what is done, what it costs.
 *
 * @param label where the words stand that say which tasks these are; -1 where none do
 * @param number where the numbers stand; -1 where they have no column
 * @param content where the description stands; -1 where it has no column
 */
record TaskHead(Row row, Task.Kind kind, int label, int number, int name, int content, int amount) {

    private static final Set<String> NAMES = Set.of("名称", "任务名称", "工作任务", "任务");
    private static final Set<String> CONTENTS = Set.of("主要实施内容", "主要内容", "实施内容", "工作内容", "内容");
    private static final Set<String> AMOUNTS = Set.of("拟投入金额", "投入金额", "预算金额", "金额", "拟投入资金");

    static Optional<TaskHead> of(Row row) {
        int label = -1;
        int number = -1;
        int name = -1;
        int content = -1;
        int amount = -1;
        for (int i = 0; i < row.size(); i++) {
            String key = LabelText.of(row.cell(i).text()).key();
            if (NAMES.contains(key)) {
                name = i;
            } else if (CONTENTS.contains(key)) {
                content = i;
            } else if (AMOUNTS.contains(key)) {
                amount = i;
            } else if (key.equals("序号")) {
                number = i;
            } else if (key.contains("任务")) {
                label = i;
            }
        }
        String of = label < 0 ? "" : row.cell(label).text();
        Task.Kind kind = of.contains("其他") ? Task.Kind.OTHER : Task.Kind.KEY;
        return name >= 0 && amount >= 0 && (label >= 0 || content >= 0)
                ? Optional.of(new TaskHead(row, kind, label, number, name, content, amount))
                : Optional.empty();
    }
}
