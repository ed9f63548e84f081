package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.Term;
import org.jixiao.indicator.contract.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A project as the public reads it.
 *
 * @param projectClass 人员类, 运转类 or 特定目标类; null where not stated
 * @param amount null where not stated
 * @param indicators empty where the project is exempt
 * @param exemption why it was approved without targets; null, and absent from the JSON, where it has to have some
 */
public record PublicProject(
        UUID id,
        @Nullable String code,
        String name,
        @Nullable Nature nature,
        @Nullable ProjectClass projectClass,
        @Nullable Term term,
        Coded supervisor,
        @Nullable String implementer,
        Coded unit,
        @Nullable String purpose,
        @Nullable Money amount,
        List<Funding> funding,
        List<PlanPoint> spendingPlan,
        List<String> objectives,
        List<PublicIndicator> indicators,
        @JsonInclude(JsonInclude.Include.NON_NULL) Exemption.@Nullable Basis exemption) {

    /** @param sheet null where the project is exempt */
    static PublicProject of(
            UUID id,
            @Nullable Money amount,
            Project details,
            @Nullable Sheet sheet,
            Exemption.@Nullable Basis exemption) {
        return new PublicProject(
                id,
                details.code(),
                details.name(),
                details.nature(),
                details.projectClass(),
                details.term(),
                details.supervisor(),
                details.implementer(),
                details.unit(),
                details.purpose(),
                amount,
                details.funding(),
                details.spendingPlan(),
                objectives(sheet, details.objectives()),
                sheet == null ? List.of() : PublicIndicator.allOf(sheet),
                exemption);
    }

    /** The approved sheet has the last word on what is promised; where it says nothing, the budget does. */
    static List<String> objectives(@Nullable Sheet sheet, List<String> declared) {
        return sheet == null || sheet.objectives().isEmpty() ? declared : sheet.objectives();
    }
}
