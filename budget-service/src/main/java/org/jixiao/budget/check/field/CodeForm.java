package org.jixiao.budget.check.field;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.project.ProjectCodes;

/** CODE: a project's code as the region writes it, with its check character, and nobody else's. */
public final class CodeForm implements Rule {

    private static final Verdict VERDICT = Verdict.warning("CODE");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        ProjectCodes codes = budget.region().codes();
        Map<String, CheckedProject> met = new HashMap<>();
        return budget.open().stream().flatMap(project -> {
            String code = project.content().code();
            if (code == null || code.isBlank()) {
                return Stream.empty();
            }
            CheckedProject other = met.putIfAbsent(code.strip(), project);
            return Stream.concat(
                    other == null
                            ? Stream.empty()
                            : Stream.of(found(
                                    project,
                                    code,
                                    "与“" + other.name() + "”相同",
                                    "is that of “" + other.name() + "” too")),
                    codes.flaw(code.strip()).stream().map(flaw -> found(project, code, flaw.zh(), flaw.en())));
        });
    }

    private static Found found(CheckedProject project, String code, String zh, String en) {
        return project.found(VERDICT.on(
                project.pointer() + "/code",
                code,
                new Bilingual(
                        "“" + project.name() + "”的项目编码 " + code + " " + zh + "。",
                        "The code " + code + " of “" + project.name() + "” " + en + "."),
                new Bilingual("请对照项目库核对编码。", "Check the code against the project register.")));
    }
}
