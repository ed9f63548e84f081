package org.jixiao.disclosure.site.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the versions. */
@CheckedTemplate(basePath = "site")
final class HistoryPages {

    private HistoryPages() {}

    static native TemplateInstance history(HistoryPage page);

    static native TemplateInstance diff(DiffPage page);
}
