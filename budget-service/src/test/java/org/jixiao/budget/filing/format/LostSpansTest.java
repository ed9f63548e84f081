package org.jixiao.budget.filing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.junit.jupiter.api.Test;

/** Heads of a text that lost how wide they were. A blank cell is written as -. */
class LostSpansTest {

    @Test
    void aHeadCoversTheRunBelowItAndOneThatReachesDownItsOwnColumn() {
        assertThat(recovered("科目编码 科目名称 合计 其中", "类 款 项 - - 基本支出 项目支出", "207 01 09 群众文化 300 200 100"))
                .containsExactly("科目编码 - - 科目名称 合计 其中 -", "类 款 项 - - 基本支出 项目支出", "207 01 09 群众文化 300 200 100");
    }

    @Test
    void headsThatCoverTheSameAgainShareTheRun() {
        assertThat(recovered("收入 支出", "项目 预算数 项目 预算数", "拨款收入 356 文化支出 356"))
                .containsExactly("收入 - 支出 -", "项目 预算数 项目 预算数", "拨款收入 356 文化支出 356");
    }

    @Test
    void whatStandsBeforeTheRepeatedOnesIsTheFirstHeads() {
        assertThat(recovered("名称 金额 成本 产出 效益", "- 总额 财政 自有 指标 值 指标 值 指标 值", "清淤 60 60 0 单价 4 长度 30 水质 好"))
                .first()
                .isEqualTo("名称 金额 - - 成本 - 产出 - 效益 -");
    }

    @Test
    void threeRowsOfHeadsAreLaidOverEachOther() {
        assertThat(recovered("名称 金额 绩效指标", "- - 产出 效益", "- - 指标 值 指标 值", "清淤 60 长度 30 水质 好"))
                .containsExactly("名称 金额 绩效指标 - - -", "- - 产出 - 效益 -", "- - 指标 值 指标 值", "清淤 60 长度 30 水质 好");
    }

    @Test
    void whatCannotBeToldStaysAsItIs() {
        List<String> labelled = List.of("项目名称 清淤", "主管部门 水利局 实施单位 河道所", "资金总额 60 财政拨款 60");
        List<String> values = List.of("合计 60", "清淤 30 长度 40", "水质 30 长度 50");
        List<String> last = List.of("收入 支出", "项目 预算数 项目 预算数");

        assertThat(recovered(labelled.toArray(String[]::new))).isEqualTo(labelled);
        assertThat(recovered(values.toArray(String[]::new))).isEqualTo(values);
        assertThat(recovered(last.toArray(String[]::new))).isEqualTo(last);
    }

    private static List<String> recovered(String... rows) {
        List<Row> written = Stream.of(rows).map(LostSpansTest::row).toList();
        return LostSpans.recovered(written).stream().map(LostSpansTest::text).toList();
    }

    private static Row row(String text) {
        return new Row(Stream.of(text.split(" ", -1))
                .map(cell -> cell.equals("-") ? "" : cell)
                .map(cell -> new Cell(List.of(new Fragment(Place.NOWHERE, cell))))
                .toList());
    }

    private static String text(Row row) {
        return row.cells().stream()
                .map(cell -> cell.isBlank() ? "-" : cell.text())
                .collect(Collectors.joining(" "));
    }
}
