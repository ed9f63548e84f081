package org.jixiao.budget.project;

import org.jixiao.platform.problem.Refusal;

/** 409: the matter of a classified project is not entered into this system. */
final class ProjectClassified extends Refusal {

    ProjectClassified() {
        super(409, "project-classified");
    }
}
