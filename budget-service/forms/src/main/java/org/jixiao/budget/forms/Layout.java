package org.jixiao.budget.forms;

import java.util.Locale;

/** What kinds of form a document turned out to hold; its name is part of every report. */
public enum Layout {
    /** A form for each project, with or without the department's goals before them. */
    PROJECT_TABLES,
    /** A department's budget in prose and tables, with its projects' forms. */
    WHOLE_BUDGET,
    /** One form for the department as a whole. */
    DEPARTMENT_FORM,
    /** Projects one a row, under units and a total. */
    PROJECT_LIST;

    /** As reports name it: {@code project-tables}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
