package org.jixiao.budget.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An invented document with a cell a line, as a word processor's text comes out. */
final class Form {

    private final StringBuilder text = new StringBuilder("第一部分\n部门整体绩效目标\n一、总体绩效目标\n1、把水送到每一个村。\n第二部分\n预算项目绩效目标\n");
    private final String unit;
    private int projects;

    private Form(String unit) {
        this.unit = unit;
    }

    /** @param unit code and name of the department's own office */
    static Form of(String unit) {
        return new Form(unit);
    }

    Form project(String code, String name, String amount) {
        return project(code, name, amount, "用于" + name);
    }

    Form project(String code, String name, String amount, String purpose) {
        projects++;
        text.append(projects).append('.').append(name).append("绩效目标表\n");
        row(unit, "单位：万元");
        row("项目编码", code, "项目名称", name);
        row("预算规模及资金用途", "预算数", amount, "其中：财政资金", amount, "其他资金", "0.00");
        row("", purpose);
        row("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底");
        row("", "25%", "50%", "75%", "100%");
        row("绩效目标", "1.2026年底前完成" + name);
        row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
        row("产出指标", "数量指标", "完成村数", "完成的行政村数量", "≥12个", "年度计划");
        row("满意度指标", "服务对象满意度指标", "村民满意度", "抽样调查的满意比例", "≥90%", "年度计划");
        return this;
    }

    Form remark(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void row(String... cells) {
        List.of(cells).forEach(cell -> text.append('\t').append(cell).append('\n'));
        text.append('\n');
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
