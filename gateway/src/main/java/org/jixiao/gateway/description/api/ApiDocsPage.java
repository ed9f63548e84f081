package org.jixiao.gateway.description.api;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The first page for those who build on the API: how to begin, what holds everywhere, and all operations. @param origin of the suite */
record ApiDocsPage(String origin, List<Shown.Group> groups) implements TemplateInstance {}
