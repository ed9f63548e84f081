package org.jixiao.local.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkOptionsTest {

    @Test
    void documentsAndOptionsComeInAnyOrder() {
        WalkOptions options = WalkOptions.parse(
                List.of("one.txt", "--redact", "--year", "2026", "--acknowledge", "已核实", "two.txt", "--port", "9000"));

        assertThat(options.documents()).containsExactly(Path.of("one.txt"), Path.of("two.txt"));
        assertThat(options.redact()).isTrue();
        assertThat(options.year()).isEqualTo(2026);
        assertThat(options.acknowledge()).isEqualTo("已核实");
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.division()).isNull();
    }

    @Test
    void whatCannotBeMeantIsSaidInOneLine() {
        assertThatThrownBy(() -> WalkOptions.parse(List.of())).hasMessageContaining("usage");
        assertThatThrownBy(() -> WalkOptions.parse(List.of("--redcat", "one.txt")))
                .hasMessageContaining("--redcat");
        assertThatThrownBy(() -> WalkOptions.parse(List.of("--port"))).hasMessageContaining("--port");
        assertThatThrownBy(() -> WalkOptions.parse(List.of("--year", "soon", "one.txt")))
                .hasMessageContaining("soon");
    }
}
