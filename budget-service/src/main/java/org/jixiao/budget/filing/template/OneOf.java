package org.jixiao.budget.filing.template;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.platform.problem.Refusal;

/** What is said of a value that is none of those there are. */
final class OneOf {

    private OneOf() {}

    static Refusal refusal(String pointer, Stream<String> values) {
        List<String> all = values.toList();
        return Refusal.ofField(
                pointer, "须为 " + String.join("、", all) + " 之一", "must be one of " + String.join(", ", all));
    }
}
