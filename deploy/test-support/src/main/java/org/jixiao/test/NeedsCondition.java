package org.jixiao.test;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for the programs that {@link Needs} names. */
final class NeedsCondition implements ExecutionCondition {

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(System.getProperty("path.separator")));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), Needs.class)
                .map(needs -> evaluate(context.getDisplayName(), needs.value()))
                .orElse(enabled("needs nothing"));
    }

    private static ConditionEvaluationResult evaluate(String test, String... programs) {
        List<String> missing =
                Arrays.stream(programs).filter(program -> !isOnPath(program)).toList();
        if (missing.isEmpty()) {
            return enabled("all programs are there");
        }
        String reason = test + " needs " + String.join(", ", missing) + ", not found on the PATH";
        if ("strict".equals(System.getProperty("needs"))) {
            throw new IllegalStateException(reason);
        }
        System.out.println("Skipped: " + reason);
        return disabled(reason);
    }

    static boolean isOnPath(String program) {
        return BETWEEN.splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
