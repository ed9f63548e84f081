package org.jixiao.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jixiao.platform.Callers;
import org.jixiao.platform.TestBackend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** A claim that names a merged department is read as its survivor. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class SuccessorsTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @Inject
    Successors successors;

    @Test
    void whoeverIsNamedEitherReachesBoth() {
        merge("990104/1", "990104/2");

        await().atMost(SECONDS)
                .untilAsserted(() -> assertThat(reaches("990104/1", "2")).isTrue());
        assertThat(reaches("990104/2", "1")).isTrue();
        assertThat(reaches("990104/3", "1")).isFalse();
        assertThat(reaches("990104/1", "3")).isFalse();
    }

    @Test
    void aChainEndsAtTheLastSurvivorWhicheverLinkIsHeardOfFirst() {
        merge("990104/11", "990104/12");
        merge("990104/12", "990104/13");
        merge("990104/22", "990104/23");
        merge("990104/21", "990104/22");

        assertThat(successors.of("990104/11")).isEqualTo("990104/13");
        assertThat(successors.of("990104/21")).isEqualTo("990104/23");
        assertThat(successors.of("990104/13")).isEqualTo("990104/13");
    }

    @Test
    void aCodeWithASlashIsOneCode() {
        merge("990104/127/127002", "990104/127");

        await().atMost(SECONDS).untilAsserted(() -> assertThat(successors.reachedBy(Set.of("990104/127/127002")))
                .containsExactlyInAnyOrder("990104/127", "990104/127/127002"));
    }

    private static boolean reaches(String claim, String department) {
        Tokens editor = Tokens.as("editor").role(Role.DEPARTMENT_EDITOR).department(claim);
        return Callers.as(editor).get("/api/v1/notices/of/990104/" + department).statusCode() == 200;
    }

    private void merge(String merged, String into) {
        QuarkusTransaction.requiringNew().run(() -> successors.record(merged, into));
    }
}
