package org.jixiao.budget.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Checked;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.problem.Refusal;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/**
 * What a project says. A list that is left out is empty.
 *
 * @param code as the region writes it; null where it has none
 * @param projectClass 人员类, 运转类, 特定目标类; null where not stated
 * @param supervisor 主管部门
 * @param implementer 实施单位
 * @param unit the budget unit it belongs to
 * @param purpose 资金用途
 * @param amount 预算数; null where not stated
 * @param objectives 绩效目标, one item each, numbering as filed
 */
@Embeddable
public record ProjectContent(
        @Nullable @Size(max = 64) String code,
        @NotBlank @Size(max = 500) String name,
        @Nullable @AsJson Nature nature,
        @Nullable @Enumerated(EnumType.STRING) ProjectClass projectClass,
        @Nullable @AsJson Term term,
        @AsJson Coded supervisor,
        @Nullable @Size(max = 200) String implementer,
        @AsJson Coded unit,
        @Nullable String purpose,
        @Nullable Money amount,
        @AsJson List<@NotNull Funding> funding,
        @AsJson List<@NotNull PlanPoint> spendingPlan,
        @AsJson List<@NotNull String> objectives) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** A sum is about both: when one of them changes, so does what was found about the other. */
    private static final Set<String> MONEY = Set.of("amount", "funding");

    public ProjectContent {
        supervisor = supervisor == null ? Coded.NONE : supervisor;
        unit = unit == null ? Coded.NONE : unit;
        funding = funding == null ? List.of() : funding;
        spendingPlan = spendingPlan == null ? List.of() : spendingPlan;
        objectives = objectives == null ? List.of() : objectives;
    }

    /** With other money, and all else as it is. */
    public ProjectContent withMoney(@Nullable Money other, List<Funding> from) {
        return new ProjectContent(
                code,
                name,
                nature,
                projectClass,
                term,
                supervisor,
                implementer,
                unit,
                purpose,
                other,
                from,
                spendingPlan,
                objectives);
    }

    static ProjectContent nameless() {
        return new ProjectContent(
                null, "", null, null, null, Coded.NONE, null, Coded.NONE, null, null, List.of(), List.of(), List.of());
    }

    public static ProjectContent of(Project read, @Nullable Money amount) {
        return new ProjectContent(
                read.code(),
                read.name(),
                read.nature(),
                read.projectClass(),
                read.term(),
                read.supervisor(),
                read.implementer(),
                read.unit(),
                read.purpose(),
                amount,
                read.funding(),
                read.spendingPlan(),
                read.objectives());
    }

    /** What may be kept of a project whose own text says that it is classified: what it is known by, and its amount. */
    public ProjectContent withoutMatter() {
        return new ProjectContent(
                code,
                name,
                null,
                projectClass,
                null,
                Coded.NONE,
                null,
                unit,
                null,
                amount,
                List.of(),
                List.of(),
                List.of());
    }

    ProjectContent withCode(String minted) {
        return new ProjectContent(
                minted,
                name,
                nature,
                projectClass,
                term,
                supervisor,
                implementer,
                unit,
                purpose,
                amount,
                funding,
                spendingPlan,
                objectives);
    }

    Project asTold() {
        return new Project(
                code,
                name,
                nature,
                projectClass,
                term,
                supervisor,
                implementer,
                unit,
                purpose,
                funding,
                spendingPlan,
                objectives);
    }

    /** @throws Refusal where something is missing or out of its range that the types cannot say */
    public void check(DepartmentBudget holder, FundSources funds) {
        funds.check(holder.division(), holder.fiscalYear(), "/funding", funding);
        Checked.statable("/amount", amount);
        for (int i = 0; i < spendingPlan.size(); i++) {
            PlanPoint point = spendingPlan.get(i);
            String at = "/spendingPlan/" + i;
            Checked.present(at + "/at", point.at());
            Checked.present(at + "/label", point.label());
            BigDecimal percent = point.cumulativePercent();
            if (percent != null && (percent.signum() < 0 || percent.compareTo(WHOLE) > 0)) {
                throw Refusal.ofField(at + "/cumulativePercent", "须为 0 至 100", "must be from 0 to 100");
            }
        }
        if (nature != null) {
            Checked.present("/nature/code", nature.code());
            Checked.present("/nature/text", nature.text());
        }
        if (term != null) {
            Checked.present("/term/text", term.text());
            TermDays.check("/term", term);
        }
    }

    /** All free text, for {@link org.jixiao.budget.budget.Limits}. */
    Stream<String> prose() {
        return Stream.concat(Stream.of(name, String.valueOf(purpose)), objectives.stream());
    }

    /** The parts as findings point at them. */
    static Set<String> pointers(String project, Set<String> parts) {
        Stream<String> touched = parts.stream().anyMatch(MONEY::contains)
                ? Stream.concat(parts.stream(), MONEY.stream())
                : parts.stream();
        return touched.map(part -> project + "/" + part).collect(Collectors.toSet());
    }
}
