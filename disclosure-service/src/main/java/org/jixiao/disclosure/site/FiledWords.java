package org.jixiao.disclosure.site;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.ProjectClass;
import org.jixiao.budget.contract.Task;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicProject;

/** Codes of the data as a reader calls them. */
@TemplateExtension
public final class FiledWords {

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

    public static String sourceName(Funding funding) {
        return funding.source() == null ? "未区分" : SOURCES.getOrDefault(funding.source(), funding.source());
    }

    /** A label that says so itself needs no mark. */
    static boolean isMarkedCarriedOver(Funding funding) {
        return funding.carryOver() && !funding.asFiled().contains("结转");
    }

    public static String originName(Funding funding) {
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

    public static String className(PublicProject project) {
        ProjectClass named = project.projectClass();
        if (named == null) {
            return "";
        }
        return switch (named) {
            case PERSONNEL -> "人员类";
            case OPERATING -> "运转类";
            case SPECIFIC -> "特定目标类";
        };
    }

    public static String natureName(Nature nature) {
        return switch (nature.code()) {
            case NEW -> "新增";
            case CONTINUING -> "延续";
            case OTHER -> "其他";
        };
    }

    /** Why the project was approved without targets; empty where it has to have some. */
    public static String exemptionWords(PublicProject project) {
        Exemption.Basis basis = project.exemption();
        if (basis == null) {
            return "";
        }
        return switch (basis) {
            case PERSONNEL -> "这是人员类项目，批复时免于设定绩效目标。";
            case OPERATING -> "这是运转类项目，批复时免于设定绩效目标。";
            case CLASSIFIED -> "";
        };
    }

    /** Its labels below the outermost. */
    static String within(PublicFigure figure) {
        return String.join(" · ", figure.path().subList(1, figure.path().size()));
    }

    public static String kindName(Task task) {
        return switch (task.kind()) {
            case KEY -> "年度重点工作任务";
            case OTHER -> "其他需完成任务";
        };
    }
}
