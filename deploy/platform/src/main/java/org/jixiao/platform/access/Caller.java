package org.jixiao.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jixiao.platform.problem.NotFound;

/** The signed-in person or system that a request comes from. */
@RequestScoped
public class Caller {

    private static final Set<String> BUREAU =
            Set.of(Role.FINANCE_REVIEWER, Role.AUDITOR, Role.ADMINISTRATOR, Role.PARTNER_SYSTEM);
    private static final Set<String> DEPARTMENT =
            Set.of(Role.DEPARTMENT_EDITOR, Role.DEPARTMENT_REVIEWER, Role.DISCLOSURE_OFFICER, Role.PARTNER_SYSTEM);

    private final SecurityIdentity identity;
    private final Successors successors;

    Caller(SecurityIdentity identity, Successors successors) {
        this.identity = identity;
        this.successors = successors;
    }

    /** The subject of the token: stays the same when the person is renamed. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /**
     * Whether the token was issued for this beyond its roles: a word of its {@code scope}, as {@code payments:write}. A client gets only
     * the words that the realm lets it ask for.
     */
    public boolean may(String scopeWord) {
        return identity.getPrincipal() instanceof JsonWebToken token && Scope.grants(token, scopeWord);
    }

    /** What the token names; a department that was merged is read as its survivor. */
    public Scope scope() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Scope.of(token).following(successors)
                : new Scope(Set.of(), Set.of());
    }

    /** What this caller may read, for queries to narrow by. */
    public Reach reach() {
        Scope scope = scope();
        return new Reach(
                BUREAU.stream().anyMatch(this::is) ? scope.divisions() : Set.of(),
                DEPARTMENT.stream().anyMatch(this::is) ? scope.departments() : Set.of());
    }

    /** @throws NotFound if the caller may not read what belongs to this department */
    public void requireReading(String division, String department) {
        if (!reach().covers(division, department)) {
            throw new NotFound();
        }
    }

    /** For acts of a department's people. @throws NotFound outside the caller's departments */
    public void requireDepartment(String division, String department) {
        if (!scope().hasDepartment(division, department)) {
            throw new NotFound();
        }
    }

    /** For acts of the finance bureau's people. @throws NotFound outside the caller's divisions */
    public void requireDivision(String division) {
        if (!scope().hasDivision(division)) {
            throw new NotFound();
        }
    }

    /**
     * What a caller may read: whole divisions by a role of the bureau, single departments by a role of a department.
     * The sets hold {@link Scope#EVERYTHING} for a demo account.
     *
     * @param departments {@code division/code}
     */
    public record Reach(Set<String> divisions, Set<String> departments) {

        /** True where nothing needs narrowing. */
        public boolean everything() {
            return divisions.contains(Scope.EVERYTHING) || departments.contains(Scope.EVERYTHING);
        }

        public boolean covers(String division, String department) {
            return everything() || divisions.contains(division) || departments.contains(division + "/" + department);
        }
    }
}
