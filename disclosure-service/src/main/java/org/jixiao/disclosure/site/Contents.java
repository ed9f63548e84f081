package org.jixiao.disclosure.site;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicDisclosure;

/** What a department's page is made of, in its order, for whoever wants one part of a long page. */
public record Contents(List<Part> parts) {

    /** With fewer parts a reader sees the whole page sooner than a list of it. */
    private static final int WORTHWHILE = 3;

    /** @param id of its heading @param title of the heading, in the site's words */
    public record Part(String id, String title) {}

    static Contents of(DepartmentPage page) {
        PublicDisclosure document = page.document();
        boolean hasMoney = !page.sources().bars().isEmpty()
                || !page.funding().isEmpty()
                || !page.spending().isEmpty()
                || !page.projectBars().isEmpty();
        boolean hasUnits = !document.units().isEmpty();
        boolean hasTotals =
                document.projects().isEmpty() && !page.projectTotals().isEmpty();
        return new Contents(Stream.of(
                        part(hasMoney, "money", "钱从哪里来，用到哪里去"),
                        part(
                                !page.threePublic().isEmpty()
                                        || !page.agencyRunning().isEmpty(),
                                "three-public",
                                "“三公”经费和机关运行经费"),
                        part(!page.changes().isEmpty(), "changes", "增减变化"),
                        part(!document.objectives().isEmpty(), "objectives", "总体绩效目标"),
                        part(!document.indicators().isEmpty(), "indicators", "部门整体绩效指标"),
                        part(!document.projects().isEmpty(), "projects", "项目"),
                        part(!document.tasks().isEmpty(), "tasks", "工作任务"),
                        part(hasUnits || hasTotals, "units", hasUnits ? "预算单位" : "项目合计"),
                        part(!page.staff().isEmpty(), "staff", "人员与机构"),
                        part(
                                !document.procurement().isEmpty()
                                        || !page.procurementTotals().isEmpty(),
                                "procurement",
                                "政府采购"),
                        part(!document.assets().isEmpty() || !page.assetTotals().isEmpty(), "assets", "国有资产"),
                        part(!page.otherFigures().isEmpty(), "figures", "其他数据"),
                        part(!document.sections().isEmpty(), "text", "文件正文"),
                        part(true, "trust", "这一页的依据"))
                .flatMap(each -> each)
                .toList());
    }

    public boolean isWorthwhile() {
        return parts.size() > WORTHWHILE;
    }

    private static Stream<Part> part(boolean isThere, String id, String title) {
        return isThere ? Stream.of(new Part(id, title)) : Stream.empty();
    }
}
