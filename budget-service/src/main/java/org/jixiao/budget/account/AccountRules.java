package org.jixiao.budget.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.department.Divisions;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Scope;
import org.jixiao.platform.problem.Refusal;

/**
 * What an administrator may do to whom: give no more than the own divisions, of the directory and never all there are, and touch no
 * account that reaches further, no invented one, and not the own.
 */
@ApplicationScoped
class AccountRules {

    /** The identity server's own name for what a client system signs in as. */
    private static final String OF_A_SYSTEM = "service-account-";

    private final Validator validator;
    private final Divisions divisions;
    private final Departments departments;
    private final Caller caller;

    AccountRules(Validator validator, Divisions divisions, Departments departments, Caller caller) {
        this.validator = validator;
        this.divisions = divisions;
        this.departments = departments;
        this.caller = caller;
    }

    /** @throws Refusal that points at what is wrong with the entry */
    void requireSound(EnterAccount entry) {
        Set<ConstraintViolation<EnterAccount>> violations = validator.validate(entry);
        if (!violations.isEmpty()) {
            throw Refusal.ofViolations(violations);
        }
        if (entry.username().startsWith(OF_A_SYSTEM)) {
            throw Refusal.ofField(
                    "/username", "以 service-account- 开头的账号属于外部系统。", "belongs to a system, not to a person");
        }
        each(
                "/roles",
                entry.roles(),
                role -> SuiteRole.of(role).isPresent(),
                "只能是：" + SuiteRole.listed(),
                "is none of " + SuiteRole.listed());
        Scope scope = caller.scope();
        eachWithin("/division", entry.division(), scope::hasDivision);
        eachWithin("/department", entry.department(), name -> scope.hasDivision(divisionOf(entry.key(name))));
        eachKnown("/division", entry.division(), code -> divisions
                .findByIdOptional(code)
                .isPresent());
        eachKnown("/department", entry.department(), name -> departments
                .findByIdOptional(entry.key(name))
                .isPresent());
        requireReach(entry);
    }

    /** @throws Refusal if the caller may not change it */
    void requireTouchable(Account account) {
        if (account.id().equals(caller.subject())) {
            throw new OwnAccount();
        }
        if (account.demo() || account.reached().contains(Scope.EVERYTHING)) {
            throw new DemoAccount();
        }
        if (!account.isWithin(caller.scope())) {
            throw new AccountElsewhere();
        }
    }

    private static void requireReach(EnterAccount entry) {
        for (String role : entry.roleCodes()) {
            String reach = SuiteRole.of(role).orElseThrow().reach();
            boolean reaches = reach.equals(Account.DIVISION)
                    ? !entry.division().isEmpty()
                    : !entry.department().isEmpty();
            if (!reaches) {
                throw Refusal.ofField(
                        "/" + reach, "角色 " + role + " 须填写此项。", "is what the role " + role + " reaches by");
            }
        }
    }

    private static void eachWithin(String field, List<String> values, Predicate<String> good) {
        each(field, values, good, "不在您管理的区划之内。", "is outside your divisions");
    }

    private static void eachKnown(String field, List<String> values, Predicate<String> good) {
        each(field, values, good, "目录中没有，请先登记。", "is not in the directory yet");
    }

    private static void each(String field, List<String> values, Predicate<String> good, String zh, String en) {
        for (int i = 0; i < values.size(); i++) {
            if (!good.test(values.get(i))) {
                throw Refusal.ofField(field + "/" + i, zh, en);
            }
        }
    }

    private static String divisionOf(String key) {
        return key.split("/", 2)[0];
    }
}
