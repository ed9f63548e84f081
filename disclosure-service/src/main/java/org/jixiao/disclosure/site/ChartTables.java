package org.jixiao.disclosure.site;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Money;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jspecify.annotations.Nullable;

/** The tables behind the charts of a department's year and its projects, amounts in yuan. */
final class ChartTables {

    private static final Map<String, Function<PublicDisclosure, Csv>> TABLES = Map.of(
            "sources", ChartTables::sources, "spending", ChartTables::spending, "projects", ChartTables::projects);

    private ChartTables() {}

    /** Empty where there is no table of the name. */
    static Optional<byte[]> of(PublicDisclosure document, String name) {
        return Optional.ofNullable(TABLES.get(name))
                .map(table -> table.apply(document).bytes());
    }

    /** The spending plan of a project. Empty where the version has no such project. */
    static Optional<byte[]> plan(PublicDisclosure document, UUID project) {
        return document.projects().stream()
                .filter(each -> each.id().equals(project))
                .findFirst()
                .map(found -> {
                    Csv csv = new Csv("时点", "日期", "累计支出（%）");
                    found.spendingPlan()
                            .forEach(point -> csv.row(point.label(), point.at(), point.cumulativePercent()));
                    return csv.bytes();
                });
    }

    private static Csv sources(PublicDisclosure document) {
        Csv csv = new Csv("名称（按原文）", "资金性质", "资金级次", "上年结转", "文号", "金额（元）");
        document.funding()
                .forEach(each -> csv.row(
                        each.asFiled(),
                        FiledWords.sourceName(each),
                        FiledWords.originName(each),
                        each.carryOver() ? "是" : "否",
                        each.document(),
                        yuan(each.amount())));
        return csv;
    }

    private static Csv spending(PublicDisclosure document) {
        Csv csv = new Csv("支出", "金额（元）", "说明");
        Spending.of(document)
                .lines()
                .forEach(each -> csv.row(
                        String.join(" · ", each.figure().path()),
                        yuan(each.figure().amount()),
                        each.figure().text()));
        return csv;
    }

    private static Csv projects(PublicDisclosure document) {
        Csv csv = new Csv("项目", "项目编码", "实施单位", "绩效指标（项）", "预算（元）");
        document.projects()
                .forEach(each -> csv.row(
                        each.name(), each.code(), unit(each), each.indicators().size(), yuan(each.amount())));
        return csv;
    }

    private static @Nullable String unit(PublicProject project) {
        Coded unit = project.unit();
        return project.implementer() == null ? unit.name() : project.implementer();
    }

    private static @Nullable Object yuan(@Nullable Money amount) {
        return amount == null ? null : amount.yuan();
    }
}
