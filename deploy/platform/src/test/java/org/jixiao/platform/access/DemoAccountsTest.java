package org.jixiao.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far a token reaches, and whether it is let in at all. */
class DemoAccountsTest {

    private static final Map<String, Object> REAL = Map.of("division", List.of("990101"), "demo", false);

    @Test
    void aTokenThatSaysNothingReachesNothing() {
        assertThat(Scope.of(token(Map.of()))).isEqualTo(new Scope(Set.of(), Set.of()));
        assertThat(Scope.of(token(Map.of())).hasDivision("990101")).isFalse();
        assertThat(Scope.of(token(Map.of())).hasDepartment("990101", "203001")).isFalse();
    }

    @Test
    void oneCodeOrSeveral() {
        Scope one = Scope.of(token(Map.of("division", "990101", "department", "990101/203001")));
        Scope several = Scope.of(token(Map.of("division", List.of("990101", "990202"))));

        assertThat(one.hasDivision("990101")).isTrue();
        assertThat(one.hasDepartment("990101", "203001")).isTrue();
        assertThat(one.hasDepartment("990101", "203002")).isFalse();
        assertThat(several.hasDivision("990202")).isTrue();
        assertThat(several.hasDivision("99")).isFalse();
    }

    @Test
    void whereDemoAccountsAreAcceptedTheyReachEverything() {
        JsonWebToken demo = token(Map.of("division", List.of("*"), "demo", true));

        assertThat(enter(true, demo)).isNotNull();
        assertThat(Scope.of(demo).hasDivision("440104")).isTrue();
    }

    @Test
    void elsewhereNeitherDemoAccountsNorScopesWithoutLimitsGetIn() {
        assertThat(enter(false, token(REAL))).isNotNull();
        assertThatThrownBy(() -> enter(false, token(Map.of("demo", true))))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> enter(false, token(Map.of("division", "*"))))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasCauseInstanceOf(DemoAccounts.DemoAccountRefused.class);
        assertThatThrownBy(() -> enter(false, token(Map.of("department", List.of("990101/1", "*")))))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void aWordOfTheScopeIsTakenWhole() {
        assertThat(Scope.grants(token(Map.of("scope", "jixiao payments:write")), "payments:write"))
                .isTrue();
        assertThat(Scope.grants(token(Map.of("scope", "jixiao payments:write-off")), "payments:write"))
                .isFalse();
        assertThat(Scope.grants(token(Map.of()), "payments:write")).isFalse();
    }

    private static SecurityIdentity enter(boolean accepted, JsonWebToken token) {
        return new DemoAccounts(accepted)
                .augment(QuarkusSecurityIdentity.builder().setPrincipal(token).build(), new NoBlocking())
                .await()
                .indefinitely();
    }

    private static JsonWebToken token(Map<String, Object> claims) {
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "someone";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
            public <T> @Nullable T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }

    private static final class NoBlocking implements AuthenticationRequestContext {

        @Override
        public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> work) {
            return Uni.createFrom().item(work);
        }
    }
}
