package org.jixiao.e2e;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, asked for by every role and by nobody: all of it from one table. {@link ScopeIT} asks from elsewhere. */
@ExtendWith(Suite.Provider.class)
class AuthorisationIT {

    private static final Map<String, String> ACCOUNTS = Map.of(
            "department-editor", "editor",
            "department-reviewer", "reviewer",
            "finance-reviewer", "finance",
            "disclosure-officer", "officer",
            "auditor", "auditor",
            "administrator", "admin");

    private static final String PAYMENTS = "payments:write";

    private final Suite suite;
    private final Map<String, Right> rights =
            Right.all().stream().collect(toMap(Right::operation, Function.identity()));
    private final List<Operation> operations;

    AuthorisationIT(Suite suite) {
        this.suite = suite;
        this.operations = Operation.all(suite.description());
    }

    @Test
    void theTableHasARowForEachOperationAndForNothingElse() {
        assertThat(operations).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(rights.keySet());
    }

    @Test
    void theTableSaysOfEachWhatTheDescriptionSays() {
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.who())
                    .as(operation.id())
                    .containsExactlyInAnyOrderElementsOf(right(operation).who());
            assertThat(operation.words())
                    .as(operation.id())
                    .isEqualTo(right(operation).words());
        });
    }

    @Test
    void nobodyWithoutATokenIsLetInWhereOneIsNeeded() {
        assertThat(answers("", Set.of(), suite.citizen(), 401)).isEmpty();
    }

    @Test
    void eachRoleIsLetInWhereTheTableSaysSoAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        ACCOUNTS.forEach((role, account) -> wrong.addAll(answers(role, Set.of(), suite.signedIn(account), 403)));
        wrong.addAll(answers("partner-system", Set.of(PAYMENTS), suite.partner(PAYMENTS), 403));
        wrong.addAll(answers("partner-system", Set.of(), suite.partner(""), 403));

        assertThat(wrong).isEmpty();
    }

    /** Those answers that are not as the table says, in words. @param scope of the token @param refusal the status of one who is not let in */
    private List<String> answers(String role, Set<String> scope, Door door, int refusal) {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : operations) {
            Right right = right(operation);
            boolean lets = right.lets(role, scope);
            if (lets && right.refusalsOnly()) {
                continue;
            }
            int status = operation.askedBy(door, UUID.randomUUID().toString());
            boolean refused = status == 401 || status == 403;
            if (lets == refused || refused && status != refusal || status >= 500) {
                wrong.add(operation.id() + " as " + (role.isEmpty() ? "nobody" : role) + scope + ": " + status);
            }
        }
        return wrong;
    }

    private Right right(Operation operation) {
        return Objects.requireNonNull(rights.get(operation.id()), () -> operation.id() + " has no row");
    }
}
