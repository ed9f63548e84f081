package org.jixiao.disclosure.site;

import java.util.List;
import java.util.UUID;
import org.jixiao.disclosure.report.PublicAnswer;
import org.jixiao.disclosure.report.ReportStatus;
import org.jspecify.annotations.Nullable;

/** What became of reported errors, as pages say it. */
public final class ReportPage {

    private ReportPage() {}

    /** Of one, for whoever reported it. */
    public record Status(ReportStatus report) {

        public String state() {
            return switch (report.state()) {
                case OPEN -> "已收到，等待部门答复";
                case ANSWERED -> "部门已答复";
                case CORRECTED -> "已更正";
                case DISMISSED -> "部门未予采纳";
            };
        }

        /** Address of the version that puts it right; null unless corrected. */
        public @Nullable String correction() {
            return report.correctedBy() == null ? null : version(report.budget(), report.correctedBy());
        }
    }

    /** Of all about a department's year whose answers are public. @param department its name, or its code where it has none */
    public record Answers(UUID budget, String department, int fiscalYear, List<PublicAnswer> answers) {}

    private static String version(UUID budget, int version) {
        return "/departments/" + budget + "/versions/" + version;
    }
}
