package org.jixiao.budget.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.platform.access.Role;

/** The roles that a person can have, under the names by which forms call them. A partner system is no person. */
enum SuiteRole {
    EDITOR(Role.DEPARTMENT_EDITOR, "部门填报", Account.DEPARTMENT),
    REVIEWER(Role.DEPARTMENT_REVIEWER, "部门审核", Account.DEPARTMENT),
    OFFICER(Role.DISCLOSURE_OFFICER, "信息公开", Account.DEPARTMENT),
    FINANCE(Role.FINANCE_REVIEWER, "财政审核", Account.DIVISION),
    AUDITOR(Role.AUDITOR, "审计", Account.DIVISION),
    ADMINISTRATOR(Role.ADMINISTRATOR, "系统管理", Account.DIVISION);

    private final String code;
    private final String label;
    private final String reach;

    SuiteRole(String code, String label, String reach) {
        this.code = code;
        this.label = label;
        this.reach = reach;
    }

    static Optional<SuiteRole> of(String codeOrLabel) {
        return Arrays.stream(values())
                .filter(role -> role.code.equals(codeOrLabel) || role.label.equals(codeOrLabel))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(SuiteRole::code).toList();
    }

    static String listed() {
        return Arrays.stream(values()).map(role -> role.code + " " + role.label).collect(Collectors.joining(", "));
    }

    String code() {
        return code;
    }

    /** What an account of this role reaches by: an account without it could do nothing. */
    String reach() {
        return reach;
    }
}
