package org.jixiao.indicator.library.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of the table. The name of the indicator, its levels and its frameworks have to be there: a line says how a definition
 * is to stand, and frameworks that are not named would have to be guessed, which for one that is there already might widen it unseen.
 */
enum Column {
    ID("编号", "id"),
    LEVEL("适用范围", "level"),
    DIVISION("区划代码", "division"),
    DEPARTMENT("部门代码", "department"),
    FRAMEWORKS("适用框架", "frameworks"),
    DIMENSION("一级指标", "dimension"),
    CATEGORY("二级指标", "category"),
    NAME("指标名称", "name"),
    EXPLANATION("指标解释", "explanation"),
    UNIT("计量单位", "unit"),
    DIRECTION("指标方向", "direction"),
    FORMULA("计算公式", "formula"),
    TYPICAL_VALUES("参考值", "typicalValues"),
    SOURCE("依据来源", "source"),
    STATE("状态", "state"),
    /** The write counter at which it was exported; where it has moved on since, the line is out of date. */
    SEQUENCE("版次", "sequence");

    static final List<Column> NEEDED = List.of(FRAMEWORKS, DIMENSION, CATEGORY, NAME);

    private final String zh;
    private final String word;

    Column(String zh, String word) {
        this.zh = zh;
        this.word = word;
    }

    /** As it stands at the head of the table. */
    String zh() {
        return zh;
    }

    /** What a pointer into a definition that is proposed speaks of; of several the innermost. */
    static Optional<Column> at(String pointer) {
        List<String> steps = List.of(pointer.split("/", -1));
        return pointer.equals("/scope")
                ? Optional.of(LEVEL)
                : Stream.of(values())
                        .filter(column -> steps.contains(column.word))
                        .max(Comparator.comparingInt(column -> steps.lastIndexOf(column.word)));
    }

    static Optional<Column> headed(String cell) {
        return Stream.of(values())
                .filter(column -> column.zh.equals(cell) || column.word.equals(cell))
                .findFirst();
    }
}
