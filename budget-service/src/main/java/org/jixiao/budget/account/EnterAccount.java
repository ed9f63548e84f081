package org.jixiao.budget.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.budget.department.Division;
import org.jspecify.annotations.Nullable;

/**
 * How one person's account is to stand.
 *
 * @param email null where it is not stated: the account keeps the one it has; a new one needs it where first passwords go by mail
 * @param roles all that the account is to have in the suite
 * @param division six-digit codes, all that the account is to reach
 * @param department {@code division/code}, or the code alone where one division is named
 * @param enabled null where it is not stated: a new account is enabled, another stays as it is
 */
public record EnterAccount(
        @NotBlank @Pattern(regexp = USERNAME) String username,
        @NotBlank @Size(max = 64) String name,
        @Nullable @Email @Size(max = 255) String email,
        @NotEmpty @Size(max = 10) List<@NotBlank String> roles,
        @Size(max = 50) List<@NotBlank String> division,
        @Size(max = 50) List<@NotBlank String> department,
        @Nullable Boolean enabled) {

    static final String USERNAME = "[a-z0-9][a-z0-9._@-]{2,63}";
    private static final java.util.regex.Pattern WHOLE_KEY = java.util.regex.Pattern.compile(Division.CODE + "/.+");

    /** Names of accounts know no capitals; lists may be absent. */
    public EnterAccount {
        username = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        roles = roles == null ? List.of() : roles;
        division = division == null ? List.of() : division;
        department = department == null ? List.of() : department;
    }

    /** Whether the account stands like this already. */
    boolean describes(Account account) {
        return account.name().equals(name)
                && (email == null || account.email().equalsIgnoreCase(email))
                && account.roles().equals(roleCodes())
                && account.divisions().equals(divisions())
                && account.departments().equals(departments())
                && (enabled == null || account.enabled() == enabled);
    }

    /** The codes of those roles that there are. */
    Set<String> roleCodes() {
        return roles.stream()
                .flatMap(role -> SuiteRole.of(role).stream())
                .map(SuiteRole::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> divisions() {
        return Set.copyOf(division);
    }

    /** {@code division/code}, also where the code stands alone. */
    Set<String> departments() {
        return department.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
    }

    String key(String department) {
        return WHOLE_KEY.matcher(department).matches() || division.size() != 1
                ? department
                : division.get(0) + "/" + department;
    }
}
