package org.jixiao.gateway.description.api;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** All kinds of problems, with the way to the page of each. */
record ApiProblemsPage(List<ProblemTypes> owners) implements TemplateInstance {}
