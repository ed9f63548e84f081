package org.jixiao.disclosure;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetAdjusted;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.Term;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.contract.Sheet;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.indicator.contract.TargetApproved;
import org.jspecify.annotations.Nullable;

/**
 * An invented budget as the other services tell it: two projects with sheets, an exempt one, a classified one, a
 * department sheet, and everything else a document may hold.
 */
public record SampleBudget(
        UUID budget,
        String division,
        String department,
        String projectName,
        LocalDate approvedOn,
        int revision,
        int year) {

    public static final String PERSON = "林知远";

    /** The one department that plans no purchases. */
    static final String WITHOUT_PURCHASES = "without-purchases";

    /** One record on a topic. */
    public record Told(
            String topic, String key, String subject, String department, long sequence, int revision, Record fact) {}

    public static SampleBudget of(String department) {
        return new SampleBudget(UUID.randomUUID(), "990101", department, "乡村文化站修缮", LocalDate.of(2026, 1, 20), 1, 2026);
    }

    public SampleBudget named(String projectName) {
        return new SampleBudget(budget, division, department, projectName, approvedOn, revision, year);
    }

    /** The next approved revision, with its own day of approval. */
    public SampleBudget adjusted(LocalDate day) {
        return new SampleBudget(budget, division, department, projectName, day, revision + 1, year);
    }

    /** The same department's budget of another year. */
    public SampleBudget inYear(int other) {
        return new SampleBudget(
                UUID.randomUUID(), division, department, projectName, approvedOn.withYear(other), revision, other);
    }

    public UUID id(String what) {
        return UUID.nameUUIDFromBytes((budget + what).getBytes(StandardCharsets.UTF_8));
    }

    public String key() {
        return division + "/" + department;
    }

    /** All of it in the order it happened. */
    public List<Told> told() {
        List<Told> all = new ArrayList<>();
        all.add(new Told("budget-events", key(), "department/" + key(), department, 1, 0, directory()));
        all.add(budgetEvent("budget/" + budget + "/content", 3, content()));
        all.add(project("repair", 2, Money.ofTenThousands(new BigDecimal("343.183")), repair()));
        all.add(project("training", 1, null, training()));
        all.add(project("office", 1, Money.ofTenThousands(new BigDecimal("12")), office()));
        all.add(budgetEvent(
                "project/" + id("secret"),
                1,
                new ProjectDeclared(
                        budget,
                        id("secret"),
                        new FiscalYear(year),
                        true,
                        Money.ofTenThousands(new BigDecimal("5")),
                        null,
                        List.of(),
                        null,
                        null,
                        Set.of("editor"))));
        all.add(sheet("sheet-repair", id("repair"), 2, 5, SampleTargets.repair()));
        all.add(sheet("sheet-training", id("training"), 1, 4, SampleTargets.training(PERSON)));
        all.add(sheet("sheet-department", null, 3, 3, SampleTargets.department()));
        all.add(budgetEvent(
                "budget/" + budget, 9, revision == 1 ? approval() : BudgetAdjusted.of(approval(), "上级追加专项资金")));
        return all.stream()
                .map(each -> new Told(
                        each.topic(),
                        each.key(),
                        each.subject(),
                        department,
                        each.sequence() + 100L * revision,
                        revision,
                        each.fact()))
                .toList();
    }

    private DepartmentChanged directory() {
        return new DepartmentChanged(
                new DepartmentKey(division, department), "示例区文化和旅游局", "示例区", List.of(), List.of(), List.of());
    }

    private BudgetDeclared content() {
        return new BudgetDeclared(
                budget,
                new Coded(division, "示例区"),
                new Coded(department, "示例区文化和旅游局"),
                new FiscalYear(year),
                List.of("1．让每个乡镇都有开门的文化站。", "2．群众说好才算好。"),
                List.of(),
                null,
                SampleParts.funding(),
                List.of(
                        new Section("第一部分 部门职责", 1, List.of("负责本区公共文化服务。", "管理文物 & 图书。")),
                        new Section("一、机构设置", 2, List.of("下设三个事业单位。")),
                        new Section("工作保障措施", 1, List.of("专款专用，定期公示。"))),
                List.of(
                        new Figure(
                                "三公经费",
                                List.of("公务接待费", "合计"),
                                2026,
                                Money.ofYuan(new BigDecimal("-1400.00")),
                                null,
                                null,
                                null),
                        new Figure("人员", List.of("财政供养人员"), null, null, new BigDecimal("158"), "人", null),
                        new Figure("机构", List.of("单位性质"), null, null, null, null, "行政")),
                List.of(
                        new Task(Task.Kind.KEY, "1", "文化站开放", "延长开放时间", Money.ofTenThousands(new BigDecimal("100"))),
                        new Task(Task.Kind.OTHER, null, "图书流通", null, null)),
                SampleParts.totals(),
                SampleParts.expenditure(),
                SampleParts.staff(),
                SampleParts.threePublic(),
                SampleParts.changes(),
                department.equals(WITHOUT_PURCHASES) ? List.of() : SampleParts.procurement(projectName),
                SampleParts.assets(),
                SampleParts.units(),
                List.of(
                        new Exemption(id("office"), Exemption.Basis.OPERATING),
                        new Exemption(id("secret"), Exemption.Basis.CLASSIFIED)),
                List.of(id("repair"), id("training"), id("office"), id("secret")),
                Set.of("editor"));
    }

    private Project repair() {
        return new Project(
                "990101260000000000011",
                projectName,
                new Nature(Nature.Code.NEW, "新增项目"),
                ProjectClass.SPECIFIC,
                new Term("2026-01", "2026-12", "2026.01--2026.12"),
                new Coded("203", "示例区委宣传部"),
                "各乡镇文化站",
                new Coded("203001", "示例区文化和旅游局本级"),
                "修缮屋面与门窗，更换照明。",
                List.of(
                        new Funding("财政资金", "general", null, Money.ofTenThousands(new BigDecimal("333.183"))),
                        new Funding("其他资金", "other", null, Money.ofTenThousands(new BigDecimal("10")))),
                List.of(
                        new PlanPoint(LocalDate.of(2026, 3, 31), "3月底", new BigDecimal("20")),
                        new PlanPoint(LocalDate.of(2026, 6, 30), "6月底", null),
                        new PlanPoint(LocalDate.of(2026, 10, 31), "10月底", new BigDecimal("62.5")),
                        new PlanPoint(LocalDate.of(2026, 12, 31), "12月底", new BigDecimal("100"))),
                List.of("完成修缮。"));
    }

    private Project training() {
        return new Project(
                null,
                "文化志愿者培训",
                null,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                List.of(),
                List.of(),
                List.of("培训志愿者。"));
    }

    private Project office() {
        return new Project(
                null,
                "办公运转经费",
                new Nature(Nature.Code.CONTINUING, "延续性项目"),
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                "保障机关运转。",
                List.of(),
                List.of(),
                List.of());
    }

    private Told project(String what, long sequence, @Nullable Money amount, Project details) {
        return budgetEvent(
                "project/" + id(what),
                sequence,
                new ProjectDeclared(
                        budget,
                        id(what),
                        new FiscalYear(year),
                        false,
                        amount,
                        details,
                        List.of(),
                        null,
                        null,
                        Set.of("editor")));
    }

    private Told sheet(String what, @Nullable UUID project, long against, long sequence, SampleTargets targets) {
        Sheet sheet = new Sheet(id(what), budget, project, against, targets.objectives(), targets.indicators());
        return new Told(
                "target-events",
                budget.toString(),
                "sheet/" + id(what),
                department,
                sequence,
                1,
                revision == 1 ? new TargetApproved(sheet, Grade.GOOD) : new TargetAdjusted(sheet, Grade.GOOD));
    }

    private BudgetApproved approval() {
        long base = 100L * revision;
        return new BudgetApproved(
                budget,
                approvedOn,
                "示财预〔2026〕8号",
                Money.ofTenThousands(new BigDecimal("360.183")),
                List.of(
                        new Exemption(id("office"), Exemption.Basis.OPERATING),
                        new Exemption(id("secret"), Exemption.Basis.CLASSIFIED)),
                new ApprovalManifest(
                        base + 3,
                        new ApprovalManifest.SheetAt(id("sheet-department"), base + 3),
                        List.of(
                                new ApprovalManifest.Entry(id("secret"), base + 1, null),
                                new ApprovalManifest.Entry(
                                        id("repair"),
                                        base + 2,
                                        new ApprovalManifest.SheetAt(id("sheet-repair"), base + 5)),
                                new ApprovalManifest.Entry(
                                        id("training"),
                                        base + 1,
                                        new ApprovalManifest.SheetAt(id("sheet-training"), base + 4)),
                                new ApprovalManifest.Entry(id("office"), base + 1, null))));
    }

    private Told budgetEvent(String subject, long sequence, Record fact) {
        return new Told("budget-events", budget.toString(), subject, department, sequence, 1, fact);
    }
}
