package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Task;

/** Codes of the data as a reader calls them. */
@TemplateExtension
final class FiledWords {

    private static final Map<String, String> SOURCES = Map.of(
            "general", "一般公共预算",
            "government-fund", "政府性基金",
            "state-capital", "国有资本经营",
            "special-account", "财政专户管理资金",
            "business", "事业收入",
            "operating", "经营收入",
            "from-superior", "上级补助",
            "from-subordinate", "附属单位上缴",
            "other", "其他资金");

    private FiledWords() {}

    static String sourceName(Funding funding) {
        return funding.source() == null ? "未区分" : SOURCES.getOrDefault(funding.source(), funding.source());
    }

    static String originName(Funding funding) {
        if (funding.origin() == null) {
            return "未区分";
        }
        return switch (funding.origin()) {
            case CENTRAL -> "中央";
            case PROVINCE -> "省";
            case CITY -> "市";
            case COUNTY -> "县";
        };
    }

    static String kindName(Task task) {
        return switch (task.kind()) {
            case KEY -> "年度重点工作任务";
            case OTHER -> "其他需完成任务";
        };
    }
}
