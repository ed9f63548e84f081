package org.jixiao.disclosure.opendata.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicIndicator;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.disclosure.assembly.RangeEnd;
import org.jspecify.annotations.Nullable;

/** An indicator a row: of the department as a whole first, then of each project. */
final class IndicatorTable {

    /** @param project null where it is the department's */
    record Row(UUID budget, @Nullable UUID project, PublicIndicator indicator) {}

    static final Table<Row> TABLE = new Table<>(
            "indicators",
            new Bilingual("绩效指标", "Indicators"),
            columns(),
            List.of("id"),
            List.of(new Table.Link("budget", "budgets", "id"), new Table.Link("project", "projects", "id")),
            IndicatorTable::rows);

    private IndicatorTable() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                Column.text("project", "项目编号", Row::project),
                Column.<Row>text("id", "编号", row -> row.indicator().id()).always(),
                Column.text("dimension", "一级指标", row -> row.indicator().dimension()),
                Column.text("category", "二级指标", row -> row.indicator().category()),
                Column.text("name", "三级指标", row -> row.indicator().name()),
                Column.text("definition", "指标解释", row -> row.indicator().definition()),
                target("target", "指标值", PublicTarget::text),
                target("kind", "指标值类型", target -> Cells.tag(target.kind())),
                target("comparator", "对比符号", target -> Cells.tag(target.comparator()))));
        columns.addAll(List.of(
                number("value", "数值", PublicTarget::value),
                number("low", "下限", target -> number(target.from())),
                number("high", "上限", target -> number(target.to())),
                target("unit", "计量单位", PublicTarget::unit),
                target("per", "每", target -> target.per() == null ? null : String.join("/", target.per())),
                day("by", "截止日", PublicTarget::by),
                day("since", "自", target -> day(target.from())),
                day("until", "至", target -> day(target.to())),
                target("every", "频次", PublicTarget::every),
                target("level", "定性要求", PublicTarget::level),
                target("baseline", "基期", PublicTarget::baseline)));
        columns.addAll(List.of(
                Column.text(
                        "wholeTerm",
                        "实施周期指标值",
                        row -> row.indicator().wholeTerm() == null
                                ? null
                                : row.indicator().wholeTerm().text()),
                Column.text("basis", "指标值确定依据", row -> row.indicator().basis()),
                Column.number("weight", "权重", row -> row.indicator().weight()),
                Column.text("fill", "填报要求", row -> row.indicator().fill())));
        return columns;
    }

    private static Stream<Row> rows(Opened opened) {
        UUID budget = opened.document().id();
        return Stream.concat(
                opened.document().indicators().stream().map(indicator -> new Row(budget, null, indicator)),
                opened.document().projects().stream().flatMap(project -> of(budget, project)));
    }

    private static Stream<Row> of(UUID budget, PublicProject project) {
        return project.indicators().stream().map(indicator -> new Row(budget, project.id(), indicator));
    }

    /** Of the annual value; of one made of several parts no more than its text. */
    private static Column<Row> target(String name, String zh, Function<PublicTarget, @Nullable Object> of) {
        return Column.text(name, zh, ofTarget(of));
    }

    private static Column<Row> number(String name, String zh, Function<PublicTarget, @Nullable Object> of) {
        return Column.number(name, zh, ofTarget(of));
    }

    private static Column<Row> day(String name, String zh, Function<PublicTarget, @Nullable Object> of) {
        return Column.date(name, zh, ofTarget(of));
    }

    private static Function<Row, @Nullable Object> ofTarget(Function<PublicTarget, @Nullable Object> of) {
        return row -> {
            PublicTarget target = row.indicator().target();
            return target == null ? null : of.apply(target);
        };
    }

    private static @Nullable Object number(@Nullable RangeEnd end) {
        return end == null ? null : end.number();
    }

    private static @Nullable Object day(@Nullable RangeEnd end) {
        return end == null ? null : end.day();
    }
}
