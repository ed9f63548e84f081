package org.jixiao.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything a document says, cell by cell and line by line, by plain rules that share nothing with the product's reader. What
 * merely says what the others are (labels, heads, numbers of items, bookmarks, page furniture) is left out.
 */
final class SourceCells {

    private static final Set<String> HEADS = Set.of(
            "一级指标",
            "二级指标",
            "三级指标",
            "绩效指标描述",
            "指标值",
            "指标值确定依据",
            "三级指标解释",
            "对比符号",
            "计量单位",
            "绩效指标",
            "绩效目标",
            "项目编码",
            "项目名称",
            "预算规模及资金用途",
            "预算数",
            "资金支出计划(%)",
            "部门名称",
            "基本信息",
            "预算整体情况",
            "财政支出分类",
            "收入来源",
            "预算金额(万元)",
            "总体绩效目标",
            "年度重点工作任务",
            "其他需完成任务",
            "序号",
            "名称",
            "主要实施内容",
            "拟投入金额(万元)",
            "主管部门及代码",
            "实施单位",
            "实施单",
            "项目属性",
            "项目期",
            "项目资金(万元)",
            "项目资金(万)",
            "年度资金总额:",
            "年度总体目标",
            "单位:万元",
            "单位:元",
            "政府采购项目来源",
            "采购物品名称",
            "政府采购目录序号",
            "数量",
            "单价",
            "政府采购金额(当年部门预算安排资金)",
            "预算资金",
            "合计",
            "项目",
            "价值(金额单位:万元)",
            "项目名称(资金使用单位)",
            "总计",
            "单位名称",
            "——",
            "附件11-3",
            "预算项目绩效目标",
            "项目支出预算绩效目标表");
    private static final Pattern FURNITURE = Pattern.compile(
            "[(（]?\\s?\\d{4}\\s?年?度?\\s?[)）]?|第[一二三四五]部分|截止时间.*|编制部门.*|单位[:：].*|(?:\\d{1,2}、)?.{0,60}绩效目标表(?:（含.*）)?|.*占用情况表|（一）总体绩效目标|第[一二]部分\\s?\\p{IsHan}+目标");
    private static final Pattern MARK = Pattern.compile("^(?:指标|目标)\\s?\\d{0,2}\\s?[:：]?\\s?|^其中[:：、]\\s?");
    private static final Pattern PIECES = Pattern.compile("[：:；;。]|(?:目标|指标)\\d\\s?[:：]|\\s{2,}|(?<=指标)\\s?[(（]|[)）]$");
    private static final Pattern LEAD = Pattern.compile("^\\d{1,3}[、.．]\\s?(?:\\d-)?|^\\d{1,2}-");
    private static final Pattern CODED = Pattern.compile("^([\\dA-Z]{6,21})(\\p{IsHan}.*)$");

    private SourceCells() {}

    /** Each cell and each line that says something. */
    static List<String> of(String document) {
        return SourceForm.withoutBookmarks(document)
                .lines()
                .flatMap(line -> Stream.of(line.split("\t", -1)))
                .map(cell -> cell.replace('\u00a0', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .filter(cell -> !HEADS.contains(squeezed(cell))
                        && !FURNITURE.matcher(cell).matches())
                .toList();
    }

    /** What must be found of a cell: the whole, or where the product takes it apart its pieces. */
    static List<String> pieces(String cell) {
        List<String> pieces = new ArrayList<>();
        for (String piece : PIECES.split(MARK.matcher(cell).replaceFirst(""), -1)) {
            String whole = piece.strip();
            String bare = EveryCell.isNumber(whole)
                    ? whole
                    : LEAD.matcher(whole).replaceFirst("").strip();
            var coded = CODED.matcher(bare);
            if (coded.matches()) {
                pieces.add(coded.group(1));
                pieces.add(coded.group(2));
            } else if (!bare.isEmpty() && !HEADS.contains(squeezed(bare)) && !isValueHead(bare)) {
                pieces.add(bare);
            }
        }
        return pieces;
    }

    private static boolean isValueHead(String piece) {
        return piece.equals("实施周期指标值") || piece.equals("年度指标值");
    }

    /** Without white space, brackets and colons in half width: for comparing. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u3000]+", "")
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .replace('，', ',');
    }
}
