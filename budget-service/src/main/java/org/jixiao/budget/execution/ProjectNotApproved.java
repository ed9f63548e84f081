package org.jixiao.budget.execution;

import org.jixiao.platform.problem.Refusal;

/** 409: nothing is paid for a project that no revision in force has. */
final class ProjectNotApproved extends Refusal {

    ProjectNotApproved() {
        super(409, "project-not-approved");
    }
}
