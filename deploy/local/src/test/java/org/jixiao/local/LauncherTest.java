package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "walk", "rebuild"})
    void whoAsksHowACommandIsUsedIsToldThatAlone(String command) {
        assertThat(Launcher.asked(command, List.of("--help"))).hasValueSatisfying(usage -> assertThat(usage)
                .startsWith("usage: deploy/" + command + " ")
                .doesNotContain("unknown")
                .hasLineCount(1));
        assertThat(Launcher.asked(command, List.of("--port", "9000", "-h")))
                .isEqualTo(Launcher.asked(command, List.of("--help")));
    }

    @Test
    void whoDoesNotAskIsNotTold() {
        assertThat(Launcher.asked("up", List.of("--port", "9000"))).isEmpty();
        assertThat(Launcher.asked("walk", List.of())).isEmpty();
        assertThat(Launcher.asked("fly", List.of("--help"))).isEmpty();
    }

    /** The head of the script says the same; of rebuild it says who signs in beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "walk"})
    void theScriptSaysTheSame(String command) throws IOException {
        String usage = Launcher.asked(command, List.of("--help")).orElseThrow();

        assertThat(Files.readString(Checkout.find().root().resolve("deploy").resolve(command)))
                .contains(usage.replace("usage: ", "#   ").replace("…", "..."));
    }
}
