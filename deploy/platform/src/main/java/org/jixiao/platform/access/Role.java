package org.jixiao.platform.access;

/** The roles of the realm. The first three reach by department, the next three by division; a partner as far as its account says. */
public final class Role {

    public static final String DEPARTMENT_EDITOR = "department-editor";
    public static final String DEPARTMENT_REVIEWER = "department-reviewer";
    public static final String DISCLOSURE_OFFICER = "disclosure-officer";
    public static final String FINANCE_REVIEWER = "finance-reviewer";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String PARTNER_SYSTEM = "partner-system";

    private Role() {}
}
