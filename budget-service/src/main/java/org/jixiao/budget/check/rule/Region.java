package org.jixiao.budget.check.rule;

import java.util.Set;
import org.jixiao.budget.project.ProjectCodes;

/**
 * What a region's profile says that rules depend on.
 *
 * @param sources codes of the fund sources that are valid in the budget's year
 * @param codes how the region writes the codes of projects
 */
public record Region(RuleSettings settings, Set<String> sources, ProjectCodes codes) {}
