package org.jixiao.budget.filing.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.budget.filing.document.Cell;

/** The labels of a project's table and what they have been called. */
enum Label {
    PROJECT_CODE("项目编码", "项目代码", "项目编号"),
    PROJECT_NAME("项目名称", "项目名"),
    UNIT("单位名称", "预算单位", "实施单位", "项目单位", "项目实施单位", "填报单位"),
    SUPERVISOR("主管部门", "主管部门及代码", "项目主管部门", "部门名称"),
    SCALE("预算规模及资金用途", "预算规模及用途", "预算规模", "项目资金"),
    AMOUNT("预算数", "项目预算数", "预算金额", "预算总额", "项目预算", "资金总额", "年度资金总额", "项目资金总额"),
    PURPOSE("资金用途", "项目用途", "主要用途", "资金使用方向"),
    PLAN("资金支出计划", "支出计划", "资金支出进度计划", "支出进度计划", "资金支出进度"),
    OBJECTIVES("绩效目标", "年度绩效目标", "项目绩效目标", "年度总体目标", "绩效总目标", "总体目标", "年度目标"),
    CLASSIFIED("是否涉密", "是否涉密项目");

    private static final Map<String, Label> BY_SYNONYM = Arrays.stream(values())
            .flatMap(label -> label.synonyms.stream().map(synonym -> Map.entry(synonym, label)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> synonyms;

    Label(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    static Optional<Label> of(Cell cell) {
        return Optional.ofNullable(BY_SYNONYM.get(LabelText.of(cell.text()).key()));
    }
}
