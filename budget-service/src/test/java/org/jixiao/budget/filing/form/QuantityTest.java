package org.jixiao.budget.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Finding;
import org.jixiao.budget.contract.Procurement;
import org.junit.jupiter.api.Test;

/** How many are bought. */
class QuantityTest {

    private static final String GOALS = "总体绩效目标\n2026年度道路畅通。\n";

    @Test
    void aQuantityMayStandWithItsUnitInOneCell() {
        Reading reading = read("""
                2026年政府采购预算表
                采购项目|采购品目|数量|采购金额（万元）
                办公设备购置|台式计算机|10台|5.00
                系统运维|运维服务|1 项|30.00
                道路养护|养护服务|1,200㎡|12.00
                """);

        assertThat(reading.statement().procurement())
                .extracting(Procurement::quantity, Procurement::unit)
                .containsExactly(
                        tuple(new BigDecimal("10"), "台"),
                        tuple(new BigDecimal("1"), "项"),
                        tuple(new BigDecimal("1200"), "㎡"));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void theColumnForTheUnitSaysWhatTheUnitIs() {
        Reading reading = read("""
                2026年政府采购预算表
                采购项目|采购品目|计量单位|数量|采购金额（万元）
                办公设备购置|台式计算机|套|10台|5.00
                """);

        assertThat(reading.statement().procurement())
                .extracting(Procurement::quantity, Procurement::unit)
                .containsExactly(tuple(new BigDecimal("10"), "套"));
    }

    @Test
    void aQuantityThatNobodyCanReadIsToldForWhatItIs() {
        Reading reading = read("""
                2026年政府采购预算表
                采购项目|采购品目|数量|采购金额（万元）
                办公设备购置|台式计算机|10至12台|5.00
                系统运维|运维服务|/|30.00
                """);

        assertThat(reading.statement().procurement())
                .extracting(Procurement::quantity)
                .containsOnlyNulls();
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::severity, Finding::value)
                .containsExactly(
                        tuple("NUMBER", Finding.Severity.WARNING, "10至12台"),
                        tuple("NA_MARK", Finding.Severity.INFO, "/"));
    }

    private static Reading read(String table) {
        return FormText.table(table + GOALS).read();
    }
}
