package org.jixiao.disclosure.site;

import java.util.Optional;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicProject;
import org.jixiao.disclosure.report.About;
import org.jixiao.disclosure.report.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The form on which an error is reported.
 *
 * @param token that the form has to bring back
 * @param words what was written already
 * @param objection why it was not taken; null for a new form
 */
public record ReportForm(
        About about, PublicDisclosure document, String token, String words, Receipt.@Nullable Objection objection) {

    /** Name of the project that it is about; null for the department's year. */
    public @Nullable String projectName() {
        return project(document, about).map(PublicProject::name).orElse(null);
    }

    /** Address of the page that it is about. */
    public String page() {
        return "/departments/" + about.budget() + (about.project() == null ? "" : "/projects/" + about.project());
    }

    /** Its own address, from the root: what it was sent to is no page. */
    public String address() {
        return "/reports/new?disclosure=" + about.budget() + "&version=" + about.version()
                + (about.project() == null ? "" : "&project=" + about.project());
    }

    /** What has to be done about it. */
    public @Nullable String message() {
        if (objection == null) {
            return null;
        }
        return switch (objection) {
            case TOO_SHORT -> "请至少写 10 个字，说明哪里有误。";
            case TOO_LONG -> "请不要超过 1000 个字。";
            case STALE -> "这一页打开得太久，或者没有通过检查。内容还在，请再提交一次。";
            case TOO_MANY -> "这个网络地址一小时内提交的报告太多，请稍后再试。";
        };
    }

    static Optional<PublicProject> project(PublicDisclosure document, About about) {
        return document.projects().stream()
                .filter(each -> each.id().equals(about.project()))
                .findFirst();
    }
}
