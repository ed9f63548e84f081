package org.jixiao.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that does one thing and ends; what it prints goes to a log. */
record Command(List<String> words, Map<String, String> environment, Path log) {

    void run(String what) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new CannotStart(what + " failed with status " + status + "; see " + log);
            }
        } catch (IOException e) {
            throw new CannotStart(what + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart(what + " was interrupted", e);
        }
    }
}
