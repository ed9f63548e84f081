package org.jixiao.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One line a step, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** For tests that have nothing to show. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    public void say(String line) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, line));
        out.flush();
    }
}
