package org.jixiao.indicator.target.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What kind of target an indicator is meant to be, by its second level; by its first where a form has one only. */
public enum Level {
    COST("成本"),
    QUANTITY("数量"),
    QUALITY("质量"),
    TIME("时效|进度"),
    SATISFACTION("满意"),
    ECOLOGICAL("生态|环境效益"),
    LASTING("可持续"),
    ECONOMIC("经济"),
    SOCIAL("社会"),
    OTHER("");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** Cost before all: 生态环境成本 is a cost. */
    public static Level of(String dimension, @Nullable String category) {
        String label = category == null || category.isBlank() ? dimension : category;
        return Arrays.stream(values())
                .filter(level -> Text.finds(level.words, label))
                .findFirst()
                .orElse(OTHER);
    }
}
