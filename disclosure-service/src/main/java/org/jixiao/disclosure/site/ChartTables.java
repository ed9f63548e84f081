package org.jixiao.disclosure.site;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.opendata.table.Csv;
import org.jspecify.annotations.Nullable;

/** The tables behind the charts of a department's year and its projects, amounts in yuan. */
final class ChartTables {

    private static final Map<String, BiFunction<PublicDisclosure, Reading, Csv>> TABLES = Map.of(
            "sources", ChartTables::sources, "spending", ChartTables::spending, "projects", ChartTables::projects);

    private ChartTables() {}

    /** Empty where there is no table of the name. */
    static Optional<byte[]> of(PublicDisclosure document, String name, Reading reading) {
        return Optional.ofNullable(TABLES.get(name))
                .map(table -> table.apply(document, reading).bytes());
    }

    /** The spending plan of a project. Empty where the version has no such project. */
    static Optional<byte[]> plan(PublicDisclosure document, UUID project, Reading reading) {
        return document.projects().stream()
                .filter(each -> each.id().equals(project))
                .findFirst()
                .map(found -> {
                    Csv csv = Download.table(reading, "时点", "日期", "累计支出（%）");
                    found.spendingPlan()
                            .forEach(point -> csv.row(point.label(), point.at(), point.cumulativePercent()));
                    return csv.bytes();
                });
    }

    private static Csv sources(PublicDisclosure document, Reading reading) {
        Csv csv = Download.table(reading, "名称（按原文）", "资金性质", "资金级次", "上年结转", "文号", "金额（元）");
        document.funding()
                .forEach(each -> csv.row(
                        each.asFiled(),
                        Say.it(FiledWords.sourceName(each), reading),
                        Say.it(FiledWords.originName(each), reading),
                        Say.it(each.carryOver() ? "是" : "否", reading),
                        each.document(),
                        each.amount()));
        return csv;
    }

    private static Csv spending(PublicDisclosure document, Reading reading) {
        Csv csv = Download.table(reading, "支出", "金额（元）", "说明");
        Spending.of(document)
                .lines()
                .forEach(each -> csv.row(
                        String.join(" · ", each.figure().path()),
                        each.figure().amount(),
                        each.figure().text()));
        return csv;
    }

    private static Csv projects(PublicDisclosure document, Reading reading) {
        Csv csv = Download.table(reading, "项目", "项目编码", "实施单位", "绩效指标（项）", "预算（元）");
        document.projects()
                .forEach(each -> csv.row(
                        each.name(), each.code(), unit(each), each.indicators().size(), each.amount()));
        return csv;
    }

    private static @Nullable String unit(PublicProject project) {
        Coded unit = project.unit();
        return project.implementer() == null ? unit.name() : project.implementer();
    }
}
