package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Checkout CHECKOUT = new Checkout(Path.of("/somewhere/jixiao"));

    @Test
    void nothingAskedForIsTheDataOfTheCheckoutOnPort8080() {
        assertThat(Options.parse(List.of(), CHECKOUT))
                .isEqualTo(new Options(Path.of("/somewhere/jixiao/.data"), 8080, false, true));
    }

    @Test
    void everythingAskedFor() {
        List<String> words = List.of("--detach", "--no-samples", "--data", "/elsewhere", "--port", "9000");

        assertThat(Options.parse(words, CHECKOUT)).isEqualTo(new Options(Path.of("/elsewhere"), 9000, true, false));
    }

    @Test
    void whatItDoesNotUnderstandIsOneClearLine() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1"), CHECKOUT))
                .hasMessage("unknown option --prot");
        assertThatThrownBy(() -> Options.parse(List.of("--port"), CHECKOUT)).hasMessage("--port needs a value");
        assertThatThrownBy(() -> Options.parse(List.of("--port", "x"), CHECKOUT))
                .hasMessage("--port needs a number, not x");
        assertThatThrownBy(() -> new Ports(65_530)).hasMessageContaining("leaves no room");
    }
}
