package org.jixiao.disclosure.site.compare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of the comparison. */
@CheckedTemplate(basePath = "site")
final class ComparePages {

    private ComparePages() {}

    static native TemplateInstance compare(ComparePage page);
}
