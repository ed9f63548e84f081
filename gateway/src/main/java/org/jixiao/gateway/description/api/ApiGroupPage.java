package org.jixiao.gateway.description.api;

import io.quarkus.qute.TemplateInstance;

/** The operations that belong together, each with all that it takes and answers. */
record ApiGroupPage(Shown.Group group) implements TemplateInstance {}
