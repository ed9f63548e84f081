package org.jixiao.disclosure.site.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the search. */
@CheckedTemplate(basePath = "site")
final class SearchPages {

    private SearchPages() {}

    static native TemplateInstance search(SearchPage page);
}
