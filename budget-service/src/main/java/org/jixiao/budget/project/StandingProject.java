package org.jixiao.budget.project;

import java.util.UUID;

/** What a project says as it stands: read apart from the project, to be looked at and not changed. */
public record StandingProject(UUID id, boolean classified, ProjectContent content) {}
