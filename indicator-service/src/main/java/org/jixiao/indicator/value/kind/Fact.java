package org.jixiao.indicator.value.kind;

import java.util.List;
import java.util.Optional;

/**
 * What a value says when it is reported as achieved instead of asked for. Each answer is empty unless the value says it
 * exactly: ≥90% is no amount, a month is a span and no day.
 */
public interface Fact {

    /** The exact number. */
    default Optional<Quantity> amount() {
        return Optional.empty();
    }

    /** The days it took, or the single day. */
    default Optional<Period> time() {
        return Optional.empty();
    }

    /** Whether it is so. */
    default Optional<Boolean> yes() {
        return Optional.empty();
    }

    /** The quality reached. */
    default Optional<Qualitative> quality() {
        return Optional.empty();
    }

    /** The change against an earlier time. */
    default Optional<Relative> change() {
        return Optional.empty();
    }

    /** The proportion of two numbers. */
    default Optional<Ratio> ratio() {
        return Optional.empty();
    }

    /** What it is about, where that is written beside the value. */
    default Optional<String> about() {
        return Optional.empty();
    }

    /** The facts it consists of; only itself where it is a single one. */
    default List<Fact> facts() {
        return List.of(this);
    }

    /** Why it says nothing at all; empty where it says something. */
    default Optional<Reason> silence() {
        return Optional.empty();
    }
}
