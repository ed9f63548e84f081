package org.jixiao.disclosure.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jixiao.disclosure.publication.Tombstone;
import org.jspecify.annotations.Nullable;

/** The templates of the site: {@code templates/site/*.html}. */
@CheckedTemplate(basePath = "site")
final class Pages {

    private Pages() {}

    static native TemplateInstance home(HomePage page);

    static native TemplateInstance department(DepartmentPage page, Neighbours neighbours);

    static native TemplateInstance project(ProjectPage page);

    static native TemplateInstance data();

    static native TemplateInstance missing();

    static native TemplateInstance withdrawn(@Nullable Tombstone stone);

    static native TemplateInstance timeliness(TimelinessPage page);

    static native TemplateInstance report(ReportForm form);

    static native TemplateInstance reported(ReportPage.Status page);

    static native TemplateInstance answers(ReportPage.Answers page);

    static native TemplateInstance reporting();
}
