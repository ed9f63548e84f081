package org.jixiao.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document with as many invented projects as a test needs, in the form with a cell a line. */
final class SmallForm {

    private SmallForm() {}

    static byte[] of(String unit, List<String> projects) {
        String forms = IntStream.range(0, projects.size())
                .mapToObj(i -> form(i + 1, unit, projects.get(i)))
                .collect(Collectors.joining("\n"));
        return ("第一部分\n部门整体绩效目标\n一、总体绩效目标\n1、把水送到每一个村。\n第二部分\n预算项目绩效目标\n" + forms).getBytes(StandardCharsets.UTF_8);
    }

    private static String form(int number, String unit, String project) {
        return number + "." + project + "绩效目标表\n"
                + row(unit, "单位：万元")
                + row("项目编码", "99010126P00306110" + String.format(Locale.ROOT, "%04d", number), "项目名称", project)
                + row("预算规模及资金用途", "预算数", "12.50", "其中：财政资金", "12.50", "其他资金", " ")
                + row("", "用于" + project)
                + row("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底")
                + row("", "25%", "50%", "75%", "100%")
                + row("绩效目标", "1.2026年底前完成" + project)
                + row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
                + row("产出指标", "数量指标", "完成村数", "完成的行政村数量", "≥12个", "年度计划")
                + row("满意度指标", "服务对象满意度指标", "村民满意度", "抽样调查的满意比例", "≥90%", "年度计划");
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(cell -> "\t" + cell + "\n").collect(Collectors.joining()) + "\n";
    }
}
