package org.jixiao.e2e.described;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweredTest {

    private final Answered here = new Answered(List.of("getBook", "removeBook", "listBooks"));

    @Test
    void what_was_only_refused_was_never_done() {
        here.with("getBook", 200);
        here.with("removeBook", 403);

        assertThat(here.neverDone()).containsExactly("listBooks", "removeBook");
    }

    @Test
    void what_several_processes_saw_is_counted_together(@TempDir Path folder) throws IOException {
        Answered there = new Answered(List.of("getBook", "removeBook", "listBooks"));
        here.askedBy("WalkIT");
        here.with("getBook", 200);
        here.with("removeBook", 403);
        there.askedBy("LiveIT");
        there.askedBy("SignInIT");
        there.with("getBook", 200);
        there.with("getBook", 404);
        there.with("removeBook", 204);

        here.write(folder.resolve("1.tsv"));
        there.write(folder.resolve("2.tsv"));
        Answered all = Answered.in(folder);

        assertThat(all.tests()).containsExactlyInAnyOrder("WalkIT", "LiveIT", "SignInIT");
        assertThat(all.neverDone()).containsExactly("listBooks");
        all.write(folder.resolve("all.tsv"));
        assertThat(Files.readAllLines(folder.resolve("all.tsv")))
                .contains("getBook\t200×2 404×1", "removeBook\t204×1 403×1", "listBooks\tnever");
    }
}
