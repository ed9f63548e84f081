package org.jixiao.indicator.value.kind;

/** Which way something is to change against an earlier time. */
enum Direction {
    UP,
    DOWN,
    SAME,
    NOT_LOWER,
    NOT_HIGHER;

    boolean hasSize() {
        return this == UP || this == DOWN;
    }

    /** @param sized true where the size of the change follows */
    String english(boolean sized) {
        return switch (this) {
            case UP -> sized ? "up" : "higher or better than";
            case DOWN -> sized ? "down" : "lower than";
            case SAME -> "the same as";
            case NOT_LOWER -> "not lower than";
            case NOT_HIGHER -> "not higher than";
        };
    }

    /** True where a change that way is what this one asks for. */
    boolean isMetBy(Direction actual) {
        return switch (this) {
            case UP, DOWN, SAME -> actual == this;
            case NOT_LOWER -> actual == this || actual == UP || actual == SAME;
            case NOT_HIGHER -> actual == this || actual == DOWN || actual == SAME;
        };
    }

    /** True where nothing is said against it: 不降低 may be more or the same. */
    boolean mayBe(Direction asked) {
        return switch (this) {
            case UP, DOWN, SAME -> false;
            case NOT_LOWER -> asked == UP || asked == SAME || asked == NOT_HIGHER;
            case NOT_HIGHER -> asked == DOWN || asked == SAME || asked == NOT_LOWER;
        };
    }
}
