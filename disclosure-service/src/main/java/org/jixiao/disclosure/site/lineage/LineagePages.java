package org.jixiao.disclosure.site.lineage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of a lineage. */
@CheckedTemplate(basePath = "site")
final class LineagePages {

    private LineagePages() {}

    static native TemplateInstance lineage(LineagePage page);
}
