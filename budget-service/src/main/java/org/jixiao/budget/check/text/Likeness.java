package org.jixiao.budget.check.text;

import java.util.List;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Task;
import org.jspecify.annotations.Nullable;

/** The words for two things that look like one. */
final class Likeness {

    static final String RULE = "DUP_PROJECT";

    private static final Verdict VERDICT = Verdict.warning(RULE);
    private static final Bilingual REMEDY =
            new Bilingual("请核对是否重复安排；如不重复，请说明理由。", "Check whether it is planned twice, or say why it is not.");

    private Likeness() {}

    static Found ofNames(CheckedProject project, CheckedProject other) {
        boolean same = Name.of(project.name()).isSame(Name.of(other.name()));
        return between(
                project,
                other,
                same ? project.name() : other.name(),
                same ? "同名" : "名称高度近似",
                same ? "have the same name" : "have very similar names");
    }

    static Found ofObjectives(CheckedProject project, CheckedProject other) {
        return between(project, other, other.name(), "绩效目标文字相同", "promise the same in the same words");
    }

    static Found withLastYear(CheckedProject project, CheckedProject other) {
        return project.found(VERDICT.on(
                project.pointer() + "/nature",
                other.name(),
                said("nature", project.name(), project.amount(), other.name(), other.amount()),
                new Bilingual(
                        "“" + project.name() + "”" + cost(project.amount()) + "填为新增项目，上年已有“" + other.name() + "”"
                                + cost(other.amount()) + apart(project.amount(), other.amount(), "，相差 ", " 万元") + "。",
                        "“" + project.name() + "”" + cost(project.amount())
                                + " is said to be new; the year before had “"
                                + other.name() + "”" + cost(other.amount())
                                + apart(project.amount(), other.amount(), ", a difference of ", " 万元") + "."),
                new Bilingual("延续上年的请改为延续项目；确为新增的请说明理由。", "Say that it continues, or why it is new.")));
    }

    static Found ofTasks(String path, Task task, Task other) {
        return new Found(
                null,
                VERDICT.on(
                        path,
                        other.name(),
                        said("tasks", task.name(), task.amount(), other.name(), other.amount()),
                        message(
                                task.name(),
                                task.amount(),
                                other.name(),
                                other.amount(),
                                "名称高度近似",
                                "have very similar names"),
                        REMEDY));
    }

    private static Found between(CheckedProject project, CheckedProject other, String value, String zh, String en) {
        return project.found(VERDICT.on(
                project.pointer(),
                value,
                said(en, project.name(), project.amount(), other.name(), other.amount()),
                message(project.name(), project.amount(), other.name(), other.amount(), zh, en),
                REMEDY));
    }

    /** In what the two are alike, and what each of them says. */
    private static List<String> said(
            String alike, String name, @Nullable Money amount, String other, @Nullable Money others) {
        return List.of(alike, name, cost(amount), other, cost(others));
    }

    private static Bilingual message(
            String name, @Nullable Money amount, String other, @Nullable Money others, String zh, String en) {
        String both = "“" + name + "”" + cost(amount);
        return new Bilingual(
                both + "与“" + other + "”" + cost(others) + zh + apart(amount, others, "，金额相差 ", " 万元") + "。",
                both + " and “" + other + "”" + cost(others) + " " + en
                        + apart(amount, others, "; their amounts differ by ", " 万元") + ".");
    }

    private static String cost(@Nullable Money amount) {
        return amount == null ? "" : "（" + amount.tenThousands().toPlainString() + " 万元）";
    }

    private static String apart(@Nullable Money one, @Nullable Money other, String before, String after) {
        return one == null || other == null
                ? ""
                : before + one.minus(other).abs().tenThousands().toPlainString() + after;
    }
}
