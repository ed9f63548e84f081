package org.jixiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the data remembers of its platform's life. */
record Milestones(Path data) {

    /** Does it unless it has been done on this data; what fails is tried again at the next start. */
    void once(String name, Runnable deed) {
        Path mark = data.resolve("done-" + name);
        if (!Files.exists(mark)) {
            deed.run();
            touch(mark);
        }
    }

    /** Read by the launcher's parent when it waits in the background. */
    void ready() {
        touch(readyMark());
    }

    boolean isReady() {
        return Files.exists(readyMark());
    }

    void forgetReady() {
        try {
            Files.deleteIfExists(readyMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path readyMark() {
        return data.resolve("run").resolve("ready");
    }

    private static void touch(Path mark) {
        try {
            Files.writeString(mark, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
