package org.jixiao.indicator.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.indicator.contract.Target;

/** Which way an indicator is the better. */
@Schema(name = "IndicatorDirection")
public enum Direction {
    @JsonProperty("higher")
    HIGHER("正向"),
    @JsonProperty("lower")
    LOWER("反向"),
    /** A number to be met as it is, as one that a policy sets. */
    @JsonProperty("neither")
    NEITHER("中性");

    private final String zh;

    Direction(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** False for a comparator that would reward the worse: at most so much of what is the better the more there is. */
    boolean allows(Target.Comparator comparator) {
        return switch (comparator) {
            case GE, GT -> this != LOWER;
            case LE, LT -> this != HIGHER;
            case EQ -> true;
        };
    }

    /** By its Chinese name, or the word of the API. */
    public static Optional<Direction> written(String text) {
        return Words.find(values(), text, direction -> direction.zh);
    }
}
