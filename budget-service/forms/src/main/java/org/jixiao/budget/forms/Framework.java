package org.jixiao.budget.forms;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;

/** The levels of indicators that a region's forms print. */
public enum Framework {
    /** 财预〔2015〕88号: cost is a category of output. */
    OF_2015("2015") {
        @Override
        List<Level> levels() {
            return List.of(
                    new Level("产出指标", "数量指标", 3),
                    new Level("产出指标", "质量指标", 2),
                    new Level("产出指标", "时效指标", 1),
                    new Level("产出指标", "成本指标", 1),
                    new Level("效益指标", "经济效益指标（如有）", 1),
                    new Level("效益指标", "社会效益指标（如有）", 1),
                    new Level("效益指标", "生态效益指标（如有）", 1),
                    new Level("效益指标", "可持续影响指标（如有）", 1),
                    new Level("满意度指标", "服务对象满意度指标", 1));
        }
    },
    /** 财预〔2021〕101号: cost is a dimension of its own. */
    OF_2021("2021") {
        @Override
        List<Level> levels() {
            return List.of(
                    new Level("成本指标", "经济成本指标（如有）", 1),
                    new Level("成本指标", "社会成本指标（如有）", 1),
                    new Level("成本指标", "生态环境成本指标（如有）", 1),
                    new Level("产出指标", "数量指标", 3),
                    new Level("产出指标", "质量指标", 2),
                    new Level("产出指标", "时效指标", 1),
                    new Level("效益指标", "经济效益指标（如有）", 1),
                    new Level("效益指标", "社会效益指标（如有）", 1),
                    new Level("效益指标", "生态效益指标（如有）", 1),
                    new Level("满意度指标", "服务对象满意度指标", 1));
        }
    };

    /** A category, and how many rows a blank form has for it. */
    record Level(String dimension, String category, int rows) {}

    private final String id;

    Framework(String id) {
        this.id = id;
    }

    /** In the order that forms print them. */
    abstract List<Level> levels();

    /** As profiles name it. */
    public static Optional<Framework> of(String id) {
        return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** The dimension that a category belongs to; empty where it is none here, or a dimension in this framework or another. */
    public Optional<String> dimensionOf(String category) {
        String bare = bare(category);
        if (Stream.of(values()).anyMatch(one -> one.dimensions().contains(bare))) {
            return Optional.empty();
        }
        return levels().stream()
                .filter(level -> bare(level.category()).equals(bare))
                .map(Level::dimension)
                .findFirst();
    }

    List<String> dimensions() {
        return levels().stream().map(Level::dimension).distinct().toList();
    }

    /** Without the words in brackets. */
    List<String> categories() {
        return levels().stream().map(level -> bare(level.category())).toList();
    }

    private static String bare(String category) {
        return category.replaceFirst("[（(].*", "");
    }

    /** Rows with their levels and nothing else. */
    public List<IndicatorRow> blankRows() {
        return levels().stream()
                .flatMap(level -> Collections.nCopies(level.rows(), blank(level)).stream())
                .toList();
    }

    private static IndicatorRow blank(Level level) {
        return new IndicatorRow(level.dimension(), level.category(), "", null, null, null, null, null, null, null);
    }
}
