package org.jixiao.disclosure.check.content;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure.Part;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.check.rule.Draft;
import org.jixiao.disclosure.check.rule.Examiner;
import org.jixiao.disclosure.check.sum.Figures;

/**
 * What the law asks to be public and the document lacks: income and expenditure, 三公, 机关运行经费 (预算法 art. 14), and what a project
 * for a specific purpose is to reach. Only of a document that gives itself for a department's whole budget: a form of targets
 * is a part of one, and lacks nothing. A remark, for there may be a reason: not every body has an office to run.
 */
public final class MissingParts implements Examiner {

    private static final String CODE = "PART_MISSING";
    private static final Pattern SAYS_WHOLE = Pattern.compile("部门预算(?:信息)?公开|预算公开说明|三公[”\"]?经费|机关运行经费|收支预算总体|预算收支总体");
    private static final Bilingual REMEDY = new Bilingual(
            "请核实；应当公开而缺少的，退回部门补充后重新报批。", "Check it: what has to be public and is missing, the department has to add.");

    private static final List<Asked> ASKED = List.of(
            new Asked(
                    "/funding",
                    "收入预算",
                    "the income",
                    document -> !document.funding().isEmpty()
                            || new Figures(document)
                                    .total(StatedTotal.Of.INCOME)
                                    .isPresent()),
            new Asked(
                    "/figures",
                    "支出预算",
                    "the expenditure",
                    document -> !new Figures(document).spending().isEmpty()
                            || new Figures(document)
                                    .total(StatedTotal.Of.EXPENDITURE)
                                    .isPresent()),
            new Asked(
                    "/figures",
                    "“三公”经费",
                    "the three public expenses",
                    document -> !new Figures(document).threePublic().isEmpty()
                            || new Figures(document)
                                    .total(StatedTotal.Of.THREE_PUBLIC)
                                    .isPresent()),
            new Asked("/figures", "机关运行经费", "what running the office costs", document -> document.figures().stream()
                    .anyMatch(figure -> figure.is(Part.EXPENDITURE, Expenditure.Kind.AGENCY_RUNNING))));

    /** A part of a budget, and whether a document has it. */
    private record Asked(String path, String zh, String en, Predicate<PublicDisclosure> isThere) {

        Finding missing(String profile) {
            return finding(
                    path, zh, new Bilingual("没有公开" + zh + "。", "What is missing: " + en + "."), "预算法 art. 14", profile);
        }
    }

    @Override
    public Stream<Finding> findings(Draft draft, String profile) {
        PublicDisclosure document = draft.document();
        Stream<Finding> parts = isWhole(document)
                ? ASKED.stream().filter(part -> !part.isThere().test(document)).map(part -> part.missing(profile))
                : Stream.empty();
        return Stream.concat(
                parts,
                document.projects().stream()
                        .filter(MissingParts::lacksTargets)
                        .map(project -> lacking(project, profile)));
    }

    /** A budget that says so, or that states income, expenditure and projects. */
    private static boolean isWhole(PublicDisclosure document) {
        Figures figures = new Figures(document);
        boolean saysSo = document.sections().stream()
                .anyMatch(section -> Stream.concat(Stream.of(section.title()), section.paragraphs().stream())
                        .anyMatch(words -> SAYS_WHOLE.matcher(words).find()));
        return saysSo
                || !figures.threePublic().isEmpty()
                || !document.funding().isEmpty()
                        && !figures.spending().isEmpty()
                        && !document.projects().isEmpty();
    }

    /** Only what the approval exempts (人员类, 运转类) goes without. */
    private static boolean lacksTargets(PublicProject project) {
        return project.exemption() == null && project.indicators().isEmpty();
    }

    private static Finding lacking(PublicProject project, String profile) {
        return finding(
                "/projects/" + project.id() + "/indicators",
                project.name(),
                new Bilingual(
                        "“" + project.name() + "”没有公开绩效指标。",
                        "“" + project.name() + "” has no indicators to be public."),
                "财预〔2015〕88号",
                profile);
    }

    private static Finding finding(String path, String value, Bilingual message, String source, String profile) {
        return new Finding(
                CODE, Finding.Severity.WARNING, Finding.Gate.NONE, path, null, value, message, REMEDY, source, profile);
    }
}
