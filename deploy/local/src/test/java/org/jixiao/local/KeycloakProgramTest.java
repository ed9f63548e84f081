package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fits the Keycloak of this checkout, which whoever starts it next finds done. */
class KeycloakProgramTest {

    private final KeycloakProgram program = KeycloakProgram.in(Checkout.find().programs());

    @Test
    void isFittedOnceForACheckout(@TempDir Path folder) {
        if (!program.isFitted()) {
            program.fit(folder.resolve("fitting.log"));
        }

        assertThat(program.isFitted()).isTrue();
        assertThat(program.libraries().resolve("quarkus-run.jar")).exists();
    }
}
