package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.budget.filing.document.Cell;

/** The columns of an indicator table and what their heads have been called. */
enum Column {
    DIMENSION("dimension", "一级指标"),
    CATEGORY("category", "二级指标"),
    NAME("name", "三级指标", "三级指标名称", "指标名称", "绩效指标", "绩效指标名称", "指标内容"),
    DEFINITION("definition", "绩效指标描述", "指标描述", "三级指标解释", "指标解释", "指标说明", "指标内涵"),
    COMPARATOR("target", "对比符号", "比较符号", "运算符号", "符号"),
    TARGET("target", "指标值", "绩效指标值", "目标值", "指标目标值", "年度指标值", "年度目标值", "计划指标值"),
    MEASURE("target", "计量单位", "度量单位", "指标值单位"),
    WHOLE_TERM("wholeTerm", "实施周期指标值", "中长期指标值", "总体指标值"),
    BASIS("basis", "指标值确定依据", "指标值设定依据", "指标确定依据", "指标值依据", "确定依据", "设定依据"),
    WEIGHT("weight", "权重", "指标权重", "分值", "分值权重", "指标分值"),
    FILL("fill", "填报要求", "必填项");

    private static final Map<String, Column> BY_HEAD = Arrays.stream(values())
            .flatMap(column -> column.heads.stream().map(head -> Map.entry(head, column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String field;
    private final List<String> heads;

    Column(String field, String... heads) {
        this.field = field;
        this.heads = List.of(heads);
    }

    static Optional<Column> of(Cell head) {
        return Optional.ofNullable(BY_HEAD.get(LabelText.of(head.text()).key()));
    }

    /** Where its cells go in an indicator row. */
    String field() {
        return field;
    }

    boolean isLevel() {
        return this == DIMENSION || this == CATEGORY;
    }
}
