package org.jixiao.test;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether {@code -Dseeds.dir} names a folder. */
final class NeedsSeedsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Seeds.folder().isPresent()) {
            return ConditionEvaluationResult.enabled("the seeds are there");
        }
        String reason = context.getDisplayName() + " needs the seed documents (-Dseeds.dir)";
        System.out.println("Skipped: " + reason);
        return ConditionEvaluationResult.disabled(reason);
    }
}
