package org.jixiao.disclosure.site.feed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jixiao.disclosure.publication.Listed;

/** The templates for programs: {@code templates/site/*.xml}. */
@CheckedTemplate(basePath = "site")
final class FeedPages {

    private FeedPages() {}

    static native TemplateInstance feed(Feed feed);

    static native TemplateInstance sitemap(String site, List<Listed> departments, List<String> projects);
}
